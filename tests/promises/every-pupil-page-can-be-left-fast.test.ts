import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../help/browser.ts';
import { beginLesson } from '../help/open-lesson.ts';
import { addresses, htmlOf, lessonPages, neutralAddress, pupilAddresses } from '../help/site.ts';
import { textOf } from './words.ts';

const visit = visitSite();
const hide = (page: Page) => page.getByRole('link', { name: 'Hide this page' });
const path = (page: Page) => new URL(page.url()).pathname;

const leaves = /^\s*(Hide this page|Leave this page fast)\s*$/;

/** How many times Tab is pressed until a way to leave has the focus: at most 5, else nothing. */
async function tabsToHide(page: Page): Promise<number | undefined> {
	for (const tabs of [1, 2, 3, 4, 5]) {
		await page.keyboard.press('Tab');
		if (leaves.test(await page.evaluate(() => document.activeElement?.textContent ?? ''))) return tabs;
	}
	return undefined;
}

/** A key that leaves the page is not always answered by the page that is gone, so its answer is not waited for long. */
async function pressShift(page: Page, times: number) {
	for (let pressed = 0; pressed < times; pressed += 1)
		await Promise.race([page.keyboard.press('Shift'), page.waitForTimeout(1000)]);
}

/** Has this page been left within a time in milliseconds? */
const isLeft = (page: Page, timeout: number) =>
	page.waitForURL(`**${neutralAddress}`, { timeout, waitUntil: 'commit' }).then(
		() => true,
		() => false,
	);

describe('every pupil page can be left fast', () => {
	it('looks at lessons, the list of them, and the help page', () => {
		expect(pupilAddresses).toEqual(
			expect.arrayContaining(['/help/', '/learn/', ...lessonPages.map((it) => it.address)]),
		);
	});

	it.each(pupilAddresses)('%s by keyboard and by click, without a way back', async (address) => {
		const page = await visit.arrive(address);
		expect(await tabsToHide(page)).toBeLessThanOrEqual(3);
		await hide(page).click();
		await page.waitForURL(`**${neutralAddress}`);
		await page.goBack();
		expect(path(page)).not.toBe(address);
	});

	it.each(pupilAddresses)('%s by Shift pressed three times, and not by typing', async (address) => {
		// In a page of its own: a page on its way out would take the next test along.
		const page = await visit.arrive(address, {});
		for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
		await pressShift(page, 2);
		expect(await isLeft(page, 400)).toBe(false);
		await pressShift(page, 1);
		expect(await isLeft(page, 5000)).toBe(true);
	});

	it.each(pupilAddresses)('%s with scripts off, by a plain link', async (address) => {
		const page = await visit.arrive(address, { javaScriptEnabled: false });
		await hide(page).click();
		await page.waitForURL(`**${neutralAddress}`);
	});

	it.each(lessonPages)('$id from the middle of a lesson, without a way back into it', async ({ address }) => {
		const page = await visit.open('/about/');
		await page.goto(address);
		await beginLesson(page);
		for (const _ of [1, 2]) await page.locator('.beat:not([hidden]) .beat-buttons .strong').click();
		await hide(page).click();
		await page.waitForURL(`**${neutralAddress}`);
		await page.goBack();
		expect(path(page)).not.toBe(address);
	});

	it('leads to a page that says nothing about this site', () => {
		const html = htmlOf(neutralAddress);
		expect(textOf(html)).not.toMatch(/lantern|safe|help|lesson|tell/i);
		expect(html).not.toMatch(/<a\b|favicon\.svg/);
		expect(html).toContain('<title>Times tables</title>');
	});

	it('would notice a page that cannot be left', async () => {
		expect(addresses).toContain('/leads/');
		const page = await visit.open('/leads/');
		expect(await hide(page).count()).toBe(0);
		expect(await tabsToHide(page)).toBeUndefined();
		await pressShift(page, 3);
		expect(await isLeft(page, 400)).toBe(false);
	});
});
