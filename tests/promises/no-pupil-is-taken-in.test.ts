import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../help/browser.ts';

const visit = visitSite();

/** Lists as schools' systems write them: all about pupils, or seeming so. */
const lists: [what: string, list: string, why: string][] = [
	['names', 'Forename,Surname,Class\nAnn,Sample,5 Oak', '“Forename”, “Surname”'],
	[
		'names in a column that says nothing',
		'Class,Ref\n5 Oak,"Sample, Ann"\n5 Oak,"Sample, Bo"\n4 Elm,"Sample, Al"',
		'names',
	],
	['pupil numbers', 'Class,Ref\n5 Oak,A123456789012', 'pupil numbers (UPN)'],
	['days of birth', 'Class,Day\n5 Oak,03/04/2015', 'dates, as of birth'],
	['special needs', 'Class,SEN status\n5 Oak,K', '“SEN status”'],
	['free meals', 'Class,FSM6\n5 Oak,y', '“FSM6”'],
	['email addresses', 'Class,Contact\n5 Oak,ann@school.example', 'email addresses'],
	['a row for each pupil', `Class,Seat\n${'5 Oak,1\n'.repeat(8)}`, 'a row for each pupil'],
];

async function give(page: Page, list: string) {
	await page
		.getByLabel('Choose a CSV file')
		.setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
	await page.locator('#desk-import-found').waitFor();
}

describe('no list of pupils is taken in', () => {
	it.each(lists)('%s: refused with its reason, and nothing to say yes to', async (_, list, why) => {
		const page = await visit.open('/programme/');
		await page.getByLabel('Choose a CSV file').waitFor();
		await give(page, list);
		const said = page.getByRole('alert').filter({ hasText: why });
		expect(await said.textContent()).toContain(
			'Lantern keeps no pupil data. Nothing was read. Nothing here has changed.',
		);
		expect(await page.getByRole('button', { name: /^(Add|Change) \d/ }).count()).toBe(0);
		expect(await page.locator('.desk-import-table').count()).toBe(0);
		expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
	});

	it('would be noticed: a list of classes is read, and offered', async () => {
		const page = await visit.open('/programme/');
		await page.getByLabel('Choose a CSV file').waitFor();
		await give(page, 'Class,Seats\n5 Oak,8');
		expect(await page.getByRole('button', { name: /^Add 1 class/ }).count()).toBe(1);
	});
});
