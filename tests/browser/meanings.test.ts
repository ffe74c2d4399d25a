import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../help/browser.ts';
import { htmlOf, lessonPages } from '../help/site.ts';
import { tabTo } from './by-keyboard.ts';
import { faultsOn } from './faults-on.ts';

const visit = visitSite();
const marked = lessonPages.find(({ address }) => htmlOf(address).includes('class="meaning-word"'));
const address = marked?.address ?? '';
const showAll = (page: Page) =>
	page.evaluate(() => {
		for (const beat of document.querySelectorAll<HTMLElement>('.beat')) beat.hidden = false;
	});
const shown = (page: Page) => page.locator('.meaning:popover-open');
const meaningOf = async (page: Page) => {
	const word = (await page.locator('.meaning-word:visible').first().innerText()).toLowerCase();
	return marked?.lesson.vocabulary.find((entry) => word.startsWith(entry.word.toLowerCase()))?.meaning ?? 'none';
};

describe('a word of the lesson opens its meaning', () => {
	it('by keyboard, closes by Escape, and gives the focus back', async () => {
		const page = await visit.open(address, {});
		await showAll(page);
		const word = page.locator('.meaning-word:visible').first();
		await tabTo(page, word);
		await page.keyboard.press('Enter');
		expect(await shown(page).innerText()).toContain(await meaningOf(page));
		expect(await faultsOn(page)).toEqual([]);
		expect(await shown(page).evaluate((one) => one.contains(document.activeElement))).toBe(true);
		await page.keyboard.press('Escape');
		expect(await shown(page).count()).toBe(0);
		expect(await word.evaluate((one) => one === document.activeElement)).toBe(true);
	});

	it('by touch on a small screen, and closes by its button', async () => {
		const page = await visit.open(address, { hasTouch: true, viewport: { width: 320, height: 568 } });
		await showAll(page);
		await page.locator('.meaning-word:visible').first().tap();
		expect(await shown(page).innerText()).toContain(await meaningOf(page));
		await shown(page).getByRole('button', { name: 'Close' }).tap();
		expect(await shown(page).count()).toBe(0);
	});

	it('without scripts, and stands in a list at the end of the part too', async () => {
		const page = await visit.open(address, { javaScriptEnabled: false });
		await page.locator('.meaning-word:visible').first().click();
		expect(await shown(page).innerText()).toContain(await meaningOf(page));
		await page.keyboard.press('Escape');
		await page.locator('.meanings summary').first().click();
		expect(await page.locator('.meanings dd:visible').count()).toBeGreaterThan(0);
	});

	it('never from within a heading, an activity or another button', async () => {
		for (const lesson of lessonPages) {
			const page = await visit.open(lesson.address);
			expect(await page.locator(':is(h1, h2, h3, h4, .activity, a, button) .meaning-word').count()).toBe(0);
			const broken = await page
				.locator('.meaning-word')
				.evaluateAll((all) => all.filter((one) => !document.getElementById(one.getAttribute('popovertarget') ?? '')));
			expect(broken).toEqual([]);
		}
	});
});
