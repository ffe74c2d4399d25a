import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';

/** Moves the focus with Tab or Shift+Tab alone until it is where it is wanted. @throws when it cannot be reached */
export async function tabTo(page: Page, target: Locator) {
	for (let tabs = 0; tabs < 100; tabs += 1) {
		const way = await target.evaluate((wanted) => {
			const now = document.activeElement ?? document.body;
			if (now === wanted) return 'there';
			return now.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
		});
		if (way === 'there') return;
		await page.keyboard.press(way);
	}
	throw new Error(`Tab does not lead to ${target}`);
}

/** Tabs to a button, a link or a choice and presses it. What is pressed may go away, and the focus must then be somewhere else. */
export async function pressByKey(page: Page, target: Locator, key = 'Enter') {
	await tabTo(page, target);
	await page.keyboard.press(key);
	await expect
		.poll(() => page.evaluate(() => document.activeElement !== document.body), { message: `focus after ${target}` })
		.toBe(true);
}
