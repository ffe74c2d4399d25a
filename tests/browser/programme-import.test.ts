import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../help/browser.ts';
import { pressByKey, tabTo } from './by-keyboard.ts';
import { faultsOn } from './faults-on.ts';
import { sideways } from './sideways.ts';

const visit = visitSite();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const classes = (page: Page) => page.locator('.desk-class strong').allTextContents();
const rows = (page: Page) =>
	page
		.locator('.desk-import-table tbody tr')
		.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent).join(' | ')));

async function arrive() {
	const page = await (await visit.visitor()).newPage();
	await page.goto('/programme/');
	await button(page, 'Add this class').waitFor();
	return page;
}

/** Gives a list as a file, and waits until its answer has the keyboard. */
async function give(page: Page, text: string) {
	await page
		.getByLabel('Choose a CSV file')
		.setInputFiles({ name: 'classes.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
	await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('desk-import-found');
}

describe('a list of classes', () => {
	it('is pasted, set right and added by keyboard alone, in one step that can be undone', async () => {
		const page = await arrive();
		await pressByKey(page, page.getByText('Or paste rows'));
		await tabTo(page, page.getByLabel('Rows, with their heads'));
		await page.keyboard.insertText('Gruppe\tJahr\tRoll\n5 Oak\t5\t28\nElm\t6\t30\n');
		await pressByKey(page, button(page, 'Look at these rows'));
		await page.getByText('No column is known to name').waitFor();
		for (const [field, presses] of [
			['Class label', 1],
			['Year group', 2],
			['Number of pupils', 3],
		] as const) {
			await tabTo(page, page.locator('.desk-columns').getByLabel(field));
			for (let press = 0; press < presses; press += 1) await page.keyboard.press('ArrowDown');
		}
		expect(await rows(page)).toEqual([
			'2 | 5 Oak | New: it is added | Year 5 | 28 | –',
			'3 | Elm | New: it is added | Year 6 | 30 | –',
		]);
		expect(await page.getByText('Row 1: “Roll” is no number of pupils').isVisible()).toBe(true);
		expect(await classes(page)).toEqual([]);

		await pressByKey(page, button(page, 'Add 2 classes'));
		expect(await classes(page)).toEqual(['5 Oak', 'Elm']);
		expect(await page.getByRole('status').textContent()).toBe('2 classes added. “Undo” takes that back.');
		await page.keyboard.press('Control+z');
		expect(await classes(page)).toEqual([]);
	});

	it('shows what happens to classes that are here already, and changes nothing before a yes', async () => {
		const page = await arrive();
		await give(page, 'Class,Pupils\n5 Oak,28\n6 Ash,30');
		await button(page, 'Add 2 classes').click();
		await give(page, 'Class;Pupils;Room\n5 OAK;29;12\n6 Ash;30;13\n4 Elm;27;14\n4 Fir;many;15');
		expect(await rows(page)).toEqual([
			'2 | 5 Oak | Here already: pupils 28 becomes 29. Its lessons stay | Year 5 | 29 | –',
			'3 | 6 Ash | Here already: stays as it is | Year 6 | 30 | –',
			'4 | 4 Elm | New: it is added | Year 4 | 27 | –',
		]);
		expect(await page.getByText('Nothing is taken from: “Room”.').isVisible()).toBe(true);
		expect(await page.getByText('Row 5: “many” is no number of pupils').isVisible()).toBe(true);
		await button(page, 'Leave all as it is').click();
		expect(await classes(page)).toEqual(['5 Oak', '6 Ash']);
		await give(page, 'Class,Pupils\n5 Oak,29\n4 Elm,27');
		await button(page, 'Add 1 class, change 1 class').click();
		expect(await classes(page)).toEqual(['4 Elm', '5 Oak', '6 Ash']);
		await page.getByText('All kept in this browser').waitFor();
		await page.reload();
		await button(page, /^5 Oak/).click();
		expect(await page.getByLabel('Number of pupils').inputValue()).toBe('29');
	});

	it('comes as a sample, which can be read again', async () => {
		const page = await arrive();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			button(page, 'Download a sample list').click(),
		]);
		expect(download.suggestedFilename()).toBe('classes.csv');
		await give(page, readFileSync(await download.path(), 'utf8'));
		await button(page, 'Add 3 classes').click();
		expect(await classes(page)).toEqual(['Reception Ash', '5 Oak', '7B']);
	});

	it('pleases axe and fits small screens', async () => {
		const page = await arrive();
		await page.getByText('Or paste rows').click();
		await give(page, `Class,Pupils,Room\n5 ${'Oak'.repeat(12)},28\n6 Ash,x,${'R'.repeat(60)}`);
		for (const width of [1280, 360]) {
			await page.setViewportSize({ width, height: 740 });
			expect(await faultsOn(page)).toEqual([]);
			expect(await sideways(page)).toEqual([]);
		}
	});
});
