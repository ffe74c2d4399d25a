import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/programme/day.ts';
import { openProgramme } from '../../src/programme/file.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { spiral } from '../../src/programme/spiral.ts';
import { tabTo } from '../browser/by-keyboard.ts';
import { visitSite } from '../help/browser.ts';
import { readPdf } from '../help/read-pdf.ts';
import { lessons } from '../help/site.ts';
import { leadAt } from './lead-by-keyboard.ts';

const visit = visitSite();
const years = ['R', '1', '2', '3', '4', '5', '6'] as const;
const list = [
	'Class\tYear\tPupils',
	...years.flatMap((year) => [`${year} Oak\t${year}\t28`, `${year} Ash\t${year}\t27`]),
];
const suggested = (year: (typeof years)[number]) => spiral(lessons, year).map(({ lesson }) => lesson);
const sensitive = [...new Set(years.flatMap(suggested))].filter(({ sensitivity }) => sensitivity === 3);
const [first, second] = suggested('6');
if (!first || !second || sensitive.length === 0)
	throw new Error('This test wants two lessons for year 6, and one of level 3 in a primary school.');

type Lead = ReturnType<typeof leadAt> & { page: Page };

async function leadIn(context: BrowserContext): Promise<Lead> {
	const page = await context.newPage();
	await page.goto('/programme/');
	const lead = leadAt(page);
	await lead.button('Add this class').waitFor();
	return { ...lead, page };
}

async function plan({ page, ...lead }: Lead) {
	await lead.fill(page.getByLabel('Name of the school'), 'Hill Top Primary');
	await lead.press(page.getByText('Or paste rows'));
	await lead.fill(page.getByLabel('Rows, with their heads'), list.join('\n'));
	await lead.press(lead.button('Look at these rows'));
	await lead.press(lead.button('Add 14 classes'));
	for (const year of years) {
		await lead.press(lead.button(new RegExp(`^${year} Oak`)));
		await lead.press(lead.button('Plan the suggested year'));
		await tabTo(page, page.getByRole('checkbox', { name: `${year} Ash` }));
		await page.keyboard.press('Space');
		await lead.press(lead.button('Copy the plan'));
	}
	await lead.fill(page.getByLabel('Who signs off'), 'M. Osei');
	for (const { title } of sensitive) {
		await tabTo(page, page.getByRole('checkbox', { name: title }));
		await page.keyboard.press('Space');
	}
}

/** @returns the class's link, as the page shows it */
async function assign({ page, ...lead }: Lead): Promise<string> {
	await lead.goOn('Assign');
	await lead.press(lead.button(/^6 Oak/));
	await lead.press(lead.button('Tick all of the autumn term'));
	await lead.press(lead.button('Make the link'));
	return linkOf(page);
}

const linkOf = (page: Page) => page.getByLabel('Link for pupils').first().inputValue();

async function mark({ page, ...lead }: Lead) {
	await lead.goOn('Evidence');
	await lead.press(lead.button(/^6 Oak/));
	await lead.press(lead.button(`Mark: ${first?.title}`));
	await lead.fill(page.getByLabel('Taught by (initials)'), 'AB');
	await page.keyboard.press('Enter');
	const hands = page.locator('.mark-question').first().getByRole('textbox');
	for (let at = 0; at < (await hands.count()); at += 1) await lead.fill(hands.nth(at), `${at + 5}`);
	await lead.kept();
}

/** The words of a workbook, but for the day on which each of its files was made. */
const wordsOf = (xlsx: Uint8Array) =>
	Object.entries(unzipSync(xlsx))
		.filter(([path]) => path.startsWith('xl/'))
		.map(([path, bytes]) => `${path}: ${new TextDecoder().decode(bytes)}`)
		.join('\n');

function opened(bytes: Uint8Array): Programme {
	const read = openProgramme(new TextDecoder().decode(bytes));
	if ('problem' in read) throw new Error(read.problem);
	return read.programme;
}

describe('a whole school year, by keyboard, with no account and no server', () => {
	it('is planned, assigned, marked and reported, and goes on from its file on another machine without internet', async () => {
		const lead = await leadIn(await visit.visitor());
		await plan(lead);
		await lead.goOn('Coverage');
		const gaps = lead.page.locator('.desk-gaps li');
		if ((await gaps.count()) > 0) await lead.press(lead.button('Plan all of these'));
		expect(await gaps.allTextContents()).toEqual([]);

		const link = await assign(lead);
		const pupil = await (await visit.visitor()).newPage();
		await pupil.goto(link);
		expect(await pupil.getByRole('heading', { level: 1 }).innerText()).toBe('Lessons for 6 Oak');

		await mark(lead);
		const pdf = await lead.save('Save as PDF');
		const { tags } = await readPdf(new Uint8Array(pdf.bytes));
		expect(tags).toContain('Hill Top Primary');
		expect(tags).toContain(first.title);
		expect(tags).toContain('M. Osei');
		const workbook = await lead.save('Save all tables (Excel, XLSX)');
		await lead.goOn('Plan');
		const file = await lead.save('Save as file');
		const saved = opened(file.bytes);
		expect(saved.classes).toHaveLength(14);
		expect(saved.planned.find(({ taught }) => taught)?.taught).toMatchObject({ by: 'AB', on: dayOf(new Date()) });

		const machine = await visit.visitor();
		const next = await leadIn(machine);
		await next.page.getByText('open on this device without internet too').waitFor();
		await machine.setOffline(true);
		await next.page
			.getByLabel('Open a file')
			.setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
		await next.button(/^6 Oak/).waitFor();
		await next.goOn('Assign');
		await next.press(next.button(/^6 Oak/));
		expect(await linkOf(next.page)).toBe(link);
		await next.goOn('Evidence');
		const again = await next.save('Save all tables (Excel, XLSX)');
		expect(wordsOf(again.bytes)).toBe(wordsOf(workbook.bytes));
		await next.press(next.button(/^6 Oak/));
		await next.press(next.button(`Mark: ${second.title}`));
		await next.fill(next.page.getByLabel('Taught by (initials)'), 'CD');
		await next.page.keyboard.press('Enter');
		await next.goOn('Plan');
		const later = opened((await next.save('Save as file')).bytes);
		expect(later.planned.filter(({ taught }) => taught)).toHaveLength(2);
		expect(later.id).toBe(saved.id);
	});
});
