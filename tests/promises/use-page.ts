import type { Page } from 'playwright';
import { wakeIslands } from '../help/browser.ts';

/** Reads a page to its end and presses everything in it that can be pressed without leaving it; on a pupil's page, beat by beat. */
export async function usePage(page: Page) {
	const beats = await page.locator('.beats a').all();
	for (const beat of beats.length ? beats : [undefined]) {
		await beat?.click();
		await wakeIslands(page);
		await page.evaluate(readToTheEnd);
		await page.evaluate(pressAll, ownChoice);
	}
	// Long enough for whatever a press begins to show itself.
	await page.waitForTimeout(100);
}

async function readToTheEnd() {
	for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
		scrollTo(0, top);
		await new Promise((resolve) => setTimeout(resolve, 16));
	}
}

/**
 * What is kept because a reader asks for it has promises and tests of its own: choices in "Reading and looking", and a place,
 * a lesson or anything else behind a box or button that says so with data-keeps.
 */
const ownChoice = '.reading-choices, [data-keeps]';

/** Whole screens and windows of their own need a person's hand, and are tried where the slides are. */
function pressAll(except: string) {
	const canPress =
		':is(button, summary, input[type="radio"], input[type="checkbox"]):not([data-go="full"], [data-go="presenter"])';
	for (const one of document.querySelectorAll<HTMLElement>(canPress))
		if (one.checkVisibility() && !one.closest(except)) one.click();
	for (const one of document.querySelectorAll<HTMLSelectElement>('select')) {
		if (one.closest(except)) continue;
		one.selectedIndex = one.options.length - 1;
		one.dispatchEvent(new Event('input', { bubbles: true }));
		one.dispatchEvent(new Event('change', { bubbles: true }));
	}
}
