import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { beatsOf, beatTitles, blocksIn, isInteractive } from '../../src/lesson/ask.ts';
import { keyStages } from '../../src/lesson/front-matter.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { visitSite, wakeIslands } from '../help/browser.ts';
import { lessonPages } from '../help/site.ts';
import { pressByKey, tabTo } from './by-keyboard.ts';
import { doActivity } from './do-activity.ts';

const visit = visitSite();

/** One lesson of each key stage that has any. */
const chosen = keyStages.flatMap((stage) => lessonPages.find(({ lesson }) => lesson.keyStage === stage) ?? []);

/** From the first beat to the last, every activity in it, by keys alone. */
async function doLesson(page: Page, lesson: Lesson) {
	const beats = beatsOf(lesson);
	for (const [index, beat] of beats.entries()) {
		await wakeIslands(page);
		expect(await page.locator('.beat:visible').getAttribute('id')).toBe(beat.name);
		for (const block of blocksIn(beat.slides).filter(isInteractive)) await doActivity(page, block);
		const next = beats[index + 1];
		if (next)
			await pressByKey(
				page,
				page.locator('.beat:visible').getByRole('link', { name: `Next: ${beatTitles[next.name]}` }),
			);
	}
}

describe('a whole lesson can be done by keyboard alone', () => {
	it.each(chosen)('$id', async ({ lesson, address }) => {
		const page = await visit.open(address);
		await doLesson(page, lesson);
		const beats = beatsOf(lesson);
		await pressByKey(page, page.locator('.beat:visible').getByRole('link', { name: 'Back' }));
		await expect.poll(() => page.locator('.beat:visible').getAttribute('id')).toBe(beats.at(-2)?.name);
	});

	it('on a small screen, without a network, once it is saved', async () => {
		const [{ lesson, address } = { lesson: undefined, address: '' }] = chosen;
		const context = await visit.visitor({ viewport: { width: 360, height: 640 } });
		const page = await context.newPage();
		await page.goto(address);
		await pressByKey(page, page.getByRole('button', { name: 'Save this lesson' }));
		await pressByKey(page, page.getByRole('button', { name: 'Save it' }));
		const saved = page.getByText('Saved. It now opens without internet.');
		await expect.poll(() => saved.isVisible()).toBe(true);
		await context.setOffline(true);
		await page.goto(address);
		if (lesson) await doLesson(page, lesson);
	});

	it('would notice something that Tab does not reach', async () => {
		const page = await visit.open('/about/');
		await page
			.locator('.foot a')
			.first()
			.evaluate((link) => {
				link.tabIndex = -1;
			});
		await expect(tabTo(page, page.locator('.foot a').first())).rejects.toThrow('Tab does not lead to');
	});
});
