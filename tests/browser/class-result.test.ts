import { describe, expect, it } from 'vitest';
import { itemPairs } from '../../src/lesson/baseline.ts';
import { visitSite } from '../help/browser.ts';
import { lessonPages } from '../help/site.ts';
import { keptBy } from '../promises/kept.ts';

const visit = visitSite();
const [first] = lessonPages;
const card = `/lessons/${first?.id}/class/`;

describe('the class result card', () => {
	it.each(lessonPages)(
		'of $id asks for every item that is met twice, with a name on each box',
		async ({ id, lesson }) => {
			const page = await visit.open(`/lessons/${id}/class/`);
			const items = page.locator('.class-item');
			expect(await items.count()).toBe(itemPairs(lesson).length);
			expect(await items.count()).toBeGreaterThanOrEqual(1);
			for (const box of await page.locator('.class-item input').all())
				expect(await box.getAttribute('aria-label')).toMatch(/^(Start|End): hands for \S/);
		},
	);

	it('adds up hands by keyboard, draws the change, and cautions where numbers are small', async () => {
		const page = await visit.open(card);
		const item = page.locator('.class-item').first();
		await item
			.getByLabel(/^Start/)
			.first()
			.focus();
		for (const count of ['9', '12', '6', '14', '10', '8']) {
			await page.keyboard.type(count);
			await page.keyboard.press('Tab');
		}
		expect(await item.locator('tfoot td').allInnerTexts()).toEqual(['25', '34']);
		expect(await item.getByRole('status').innerText()).toContain('of 34 hands');
		const widths = await item
			.locator('.class-bar rect')
			.evaluateAll((bars) => bars.map((bar) => bar.getAttribute('width')));
		expect(widths).toEqual(['36', '35', '24', '41', '40', '24']);
		expect(await page.locator('.class-caution').isVisible()).toBe(false);

		await item.getByLabel(/^End/).first().fill('3');
		expect(await page.locator('.class-caution').isVisible()).toBe(true);
		await item.getByLabel(/^End/).first().fill('many');
		expect(await item.getByLabel(/^End/).first().getAttribute('aria-invalid')).toBe('true');
	});

	it('keeps nothing, and forgets the counts when the page is loaded anew or cleared', async () => {
		const page = await visit.open(card);
		const box = page.getByLabel(/^Start/).first();
		await box.fill('11');
		expect(await keptBy(page)).toEqual([]);
		await page.reload();
		expect(await box.inputValue()).toBe('');
		await box.fill('11');
		await page.getByRole('button', { name: 'Clear all counts' }).click();
		expect(await box.inputValue()).toBe('');
		expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
	});

	it('prints the card without the site around it', async () => {
		const page = await visit.open(card);
		await page
			.getByLabel(/^Start/)
			.first()
			.fill('11');
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.class-item').first().isVisible()).toBe(true);
		expect(await page.locator('.class-bars').first().isVisible()).toBe(true);
		for (const away of ['.top', '.foot', '.class-buttons']) expect(await page.locator(away).isVisible()).toBe(false);
		await page.emulateMedia({ media: null });
	});
});
