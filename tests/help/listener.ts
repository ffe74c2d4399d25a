import type { Page } from 'playwright';
import { expect } from 'vitest';
import { type Visit, wakeIslands } from './browser.ts';
import { beginLesson } from './open-lesson.ts';
import { pretendVoices } from './pretend-voice.ts';

/** A lesson open for somebody whose device has voices, or those that are given. */
export async function listener(
	visit: Visit,
	address: string,
	voices?: Parameters<typeof pretendVoices>[1],
	device: Parameters<Visit['visitor']>[0] = {},
): Promise<Page> {
	const context = await visit.visitor(device);
	await pretendVoices(context, voices);
	const page = await context.newPage();
	await page.goto(address);
	await beginLesson(page);
	await wakeIslands(page);
	return page;
}

/** Waits until nothing is read any more. */
export const isQuiet = (page: Page) => expect.poll(() => page.locator('reading-player').isVisible()).toBe(false);
