import { describe, expect, it } from 'vitest';
import { leadTitle, pupilRoutes } from '../../src/facts/ask.ts';
import { visitSite } from '../help/browser.ts';
import { facts } from '../help/site.ts';

const visit = visitSite();
const ages = [
	{ value: 'under-11', age: 9 },
	{ value: '11-to-18', age: 15 },
];
const choices = facts.nations.flatMap((nation) => ages.map((age) => ({ nation, ...age, name: nation.name })));

describe('the help page', () => {
	it.each(choices)(
		'shows the ways to get help in $name for $value, trusted adults first',
		async ({ nation, value, age }) => {
			const page = await visit.open('/help/');
			await page.getByLabel('Where I live').selectOption(nation.id);
			await page.getByLabel('My age').selectOption(value);
			const list = page.locator('.help-list:visible');
			expect(await list.count()).toBe(1);
			const names = await list.locator('.routes strong').allTextContents();
			expect(names).toEqual(pupilRoutes(facts, nation.id, age).map((route) => route.name));
			expect(names.slice(0, 2)).toEqual(['An adult you trust', 'Childline']);
			expect(await list.textContent()).toContain(leadTitle(nation));
		},
	);

	it('says 999 before anything else, as a link that calls', async () => {
		const page = await visit.open('/help/');
		expect(await page.locator('main a').first().getAttribute('href')).toBe('tel:999');
	});

	it('forgets what was chosen', async () => {
		const page = await visit.open('/help/');
		await page.getByLabel('Where I live').selectOption('wales');
		await page.reload();
		expect(await page.getByLabel('Where I live').inputValue()).toBe('england');
	});

	it('shows every nation and age without scripts, and no choices that would not work', async () => {
		const page = await visit.open('/help/', { javaScriptEnabled: false });
		expect(await page.locator('.help-list:visible').count()).toBe(choices.length);
		expect(await page.locator('select:visible').count()).toBe(0);
	});

	it('never shows a route that no person has confirmed', async () => {
		const text = (await (await visit.open('/help/')).locator('body').textContent()) ?? '';
		const hidden = facts.routes.filter((route) => !route.shown);
		expect(hidden.length).toBeGreaterThan(0);
		expect(hidden.filter((route) => text.includes(route.name))).toEqual([]);
	});
});
