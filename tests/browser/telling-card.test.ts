import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { blocksNamed } from '../../src/lesson/ask.ts';
import { visitSite, wakeIslands } from '../help/browser.ts';
import { lessonPages } from '../help/site.ts';
import { keptBy } from '../promises/kept.ts';

const visit = visitSite();
// A lesson that does not wait for its teacher.
const here = lessonPages.find(({ lesson }) => lesson.sensitivity < 2);
const tell = here && blocksNamed(here.lesson, 'Tell')[0]?.props;
const card = (page: Page) => page.locator('.tell-card');

/** The tell step with one adult and one piece of each kind of words chosen. */
async function withChoices() {
	const page = await visit.open(`${here?.address}#tell`);
	await wakeIslands(page);
	for (const group of [0, 1, 2, 3])
		await page.locator('.tell fieldset').nth(group).locator('input').first().check({ force: true });
	return page;
}

/** Words in sight that stand outside the card. */
const besideTheCard = (page: Page) =>
	page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const seen: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const inside = node.parentElement;
			if (!inside || !node.textContent?.trim() || inside.closest('.tell-card, script, style')) continue;
			if (inside.checkVisibility({ visibilityProperty: true }) && inside.getClientRects().length)
				seen.push(node.textContent);
		}
		return seen;
	});

describe('my telling card', () => {
	it('is printed by itself, with what was chosen', async () => {
		const page = await withChoices();
		const printed = await page.evaluate(() => {
			window.print = () => document.body.append(Object.assign(document.createElement('i'), { id: 'printed' }));
			document.querySelector<HTMLButtonElement>('.tell-buttons .strong')?.click();
			return document.querySelector('#printed') !== null;
		});
		expect(printed).toBe(true);
		await page.emulateMedia({ media: 'print' });
		const words = await card(page).innerText();
		for (const chosen of [tell?.adults[0]?.label, tell?.words.begin[0]?.replace(/[“”]/g, '')])
			expect(words).toContain(chosen);
		expect(await besideTheCard(page)).toEqual([]);

		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		expect(await besideTheCard(page)).not.toEqual([]);
		await page.emulateMedia({ media: null });
	});

	it('is empty again after leaving the page and coming back, and nothing of it is kept', async () => {
		const page = await withChoices();
		expect(await card(page).innerText()).toContain(tell?.adults[0]?.label);
		expect(await keptBy(page)).toEqual([]);
		// What a browser does with a page that it keeps for its Back button.
		await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
		await expect.poll(() => card(page).innerText()).toContain('choose in part 1');
		expect(await page.locator('.tell input:checked').count()).toBe(0);
	});
});
