import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openProgramme } from '../../src/programme/file.ts';
import { spiral } from '../../src/programme/spiral.ts';
import { visitSite } from '../help/browser.ts';
import { encoded, marked } from '../help/encoded.ts';
import { lessons } from '../help/site.ts';
import { pressByKey, tabTo } from './by-keyboard.ts';
import { faultsOn } from './faults-on.ts';
import { sideways } from './sideways.ts';

const visit = visitSite();
const suggested = spiral(lessons, '5').map(({ lesson }) => lesson.title);
const signedOff = lessons.find(({ sensitivity }) => sensitivity === 3);
if (suggested.length < 2 || !signedOff) throw new Error('These tests want lessons for year 5, and one of level 3.');

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const planned = (page: Page) => page.locator('.desk-lesson-title > :first-child').allTextContents();
const said = (page: Page) => page.getByRole('status');
const isKept = (page: Page) => page.getByText('All kept in this browser').waitFor();

async function arrive(context: BrowserContext) {
	const page = await context.newPage();
	await page.goto('/programme/');
	await button(page, 'Add this class').waitFor();
	return page;
}

async function addClass(page: Page, label: string) {
	await page.getByLabel('Class label').fill(label);
	await page.getByLabel('Its year group').selectOption('5');
	await button(page, 'Add this class').click();
	await page.getByRole('heading', { name: label, exact: true }).waitFor();
}

/** A page with one class and its suggested year, kept. */
async function withPlan(context: BrowserContext) {
	const page = await arrive(context);
	await addClass(page, '5 Oak');
	await button(page, 'Plan the suggested year').click();
	await isKept(page);
	return page;
}

async function saveFile(page: Page, name = 'Save as file') {
	const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
	return download.path();
}

const fileOf = (text: string | Uint8Array) => ({
	name: 'plan.lantern.json',
	mimeType: 'application/json',
	buffer: Buffer.from(text),
});

describe('the programme', () => {
	it('is planned by keyboard alone, and is still there when the page is loaded anew', async () => {
		const page = await arrive(await visit.visitor());
		await tabTo(page, page.getByLabel('Name of the school'));
		await page.keyboard.type('Hill Top');
		await tabTo(page, page.getByLabel('Class label'));
		await page.keyboard.type('5 Oak');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('5 Oak');
		await pressByKey(page, button(page, 'Plan the suggested year'));
		expect(await planned(page)).toEqual(suggested);
		await pressByKey(page, button(page, `Take out: ${suggested[0]}`));
		await page.keyboard.press('Control+z');
		expect(await planned(page)).toEqual(suggested);
		await page.keyboard.press('Control+y');
		expect(await planned(page)).toEqual(suggested.slice(1));
		await pressByKey(page, button(page, 'Undo'));
		await tabTo(page, page.getByLabel(`Term of ${suggested[0]}`));
		await page.keyboard.press('ArrowDown');
		const second = [suggested[1], suggested[0], ...suggested.slice(2)];
		await expect.poll(() => planned(page)).toEqual(second);
		await pressByKey(page, button(page, `Earlier: ${suggested[0]}`));
		await expect.poll(() => planned(page)).toEqual(suggested);
		expect(await said(page).textContent()).toBe(`${suggested[0]}: now 1 of 2 in the Spring term.`);
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
			.toBe(`Earlier: ${suggested[0]}`);

		await isKept(page);
		await page.reload();
		await button(page, /^5 Oak/).click();
		expect(await planned(page)).toEqual(suggested);
		expect(await page.getByLabel('Name of the school').inputValue()).toBe('Hill Top');
	});

	it('is copied to parallel classes, and sensitive lessons are signed off by somebody', async () => {
		const page = await withPlan(await visit.visitor());
		await addClass(page, '5 Ash');
		await page.getByLabel('Add a lesson to the Summer term').selectOption(signedOff.id);
		await button(page, 'Add to the Summer term').click();
		await page.getByRole('checkbox', { name: '5 Oak' }).check();
		await button(page, 'Copy the plan').click();
		await button(page, /^5 Oak/).click();
		expect(await planned(page)).toEqual([signedOff.title]);

		const tick = page.getByRole('checkbox', { name: signedOff.title });
		await tick.click();
		expect(await tick.isChecked()).toBe(false);
		expect(await page.getByText('First say who signs off.').isVisible()).toBe(true);
		await page.getByLabel('Who signs off').fill('M. Osei');
		await tick.check();
		expect(await page.getByText('signed off by M. Osei').isVisible()).toBe(true);
		const briefing = page.getByRole('link', { name: `Briefing for staff: ${signedOff.title}` });
		expect(await briefing.getAttribute('href')).toBe(`/lessons/${signedOff.id}/briefing/`);
		await isKept(page);
		await page.reload();
		expect(await tick.isChecked()).toBe(true);
	});

	it('goes into a file, and comes out of it on another machine', async () => {
		const path = await saveFile(await withPlan(await visit.visitor()));
		const opened = openProgramme(readFileSync(path, 'utf8'));
		expect(opened).toMatchObject({ programme: { revision: expect.any(Number), classes: [{ label: '5 Oak' }] } });
		const page = await arrive(await visit.visitor());
		await page.getByLabel('Open a file').setInputFiles(fileOf(readFileSync(path, 'utf8')));
		await button(page, /^5 Oak/).click();
		expect(await planned(page)).toEqual(suggested);
		await isKept(page);
		await page.reload();
		await button(page, /^5 Oak/).waitFor();
	});

	it('loses nothing to a file: what is damaged is refused, what is sound waits for a yes', async () => {
		const page = await withPlan(await visit.visitor());
		const text = readFileSync(await saveFile(page), 'utf8');
		const box = page.getByLabel('Open a file');
		for (const [damaged, words] of [
			[text.slice(0, -40), 'damaged or was cut short'],
			[text.replace('"yearGroup": "5"', '"yearGroup": "50"'), 'classes 1 yearGroup'],
			[text.replace('"version": 1', '"version": 2'), 'A newer Lantern saved this programme'],
			['{}', 'This is no programme'],
			[encoded(text.replace('5 Oak', '5 Dŵr'), 'utf-16le'), 'This file is not saved as UTF-8 text.'],
		] as const) {
			await box.setInputFiles(fileOf(damaged));
			await page.getByText(words).waitFor();
			expect(await page.getByText('Nothing here has changed.').isVisible()).toBe(true);
			expect(await planned(page)).toEqual(suggested);
		}
		await box.setInputFiles(fileOf(text.replace('5 Oak', '5 Elm')));
		await button(page, 'Leave all as it is').click();
		expect(await planned(page)).toEqual(suggested);
		await box.setInputFiles(fileOf(marked(text.replace('5 Oak', '5 Elm'), 'utf-16le')));
		await button(page, 'Open the file instead').click();
		expect(await button(page, /^5 Elm/).isVisible()).toBe(true);
		await button(page, 'Undo').click();
		expect(await button(page, /^5 Oak/).isVisible()).toBe(true);
	});

	it('is one in two tabs, and neither writes over the other', async () => {
		const context = await visit.visitor();
		const one = await withPlan(context);
		const other = await arrive(context);
		await addClass(one, '5 Ash');
		await button(other, /^5 Ash/).waitFor();
		// A tab that hears nothing: its next change comes after one that it does not know of.
		await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
		const deaf = await arrive(context);
		await addClass(one, '5 Elm');
		await isKept(one);
		await addClass(deaf, '5 Fir');
		await deaf.getByText('was changed in another tab').waitFor();
		const mine = readFileSync(await saveFile(deaf, 'Save what is here as a file'), 'utf8');
		expect(mine).toContain('5 Fir');
		await button(deaf, 'Take the other').click();
		await button(deaf, /^5 Elm/).waitFor();
		expect(await button(deaf, /^5 Fir/).count()).toBe(0);
	});

	it.each([
		['forbidden', 'SecurityError', 'does not let the page keep anything'],
		['full', 'QuotaExceededError', 'This device is full'],
	])('says that storage is %s, and offers a file', async (_, name, words) => {
		const context = await visit.visitor();
		await context.addInitScript((error) => {
			IDBFactory.prototype.open = () => {
				throw new DOMException('No.', error);
			};
		}, name);
		const page = await arrive(context);
		await addClass(page, '5 Oak');
		await page.getByText(words).waitFor();
		expect(readFileSync(await saveFile(page, 'Save what is here as a file'), 'utf8')).toContain('5 Oak');
	});

	it('has weeks with their days, and keeps what was typed wrong in sight until it is right', async () => {
		const page = await withPlan(await visit.visitor());
		const autumn = page.getByLabel('Autumn term begins');
		const spring = page.getByLabel('Spring term begins');
		const year = Number((await autumn.inputValue()).slice(0, 4));
		await autumn.fill(`${year}-09-02`);
		await spring.fill(`${year}-08-02`);
		await spring.blur();
		await page.getByText('The spring term has to begin after the autumn term (2 September').waitFor();
		expect(await spring.inputValue()).toBe(`${year}-08-02`);
		await spring.fill(`${year + 1}-01-04`);
		expect(await page.getByText('has to begin after').count()).toBe(0);
		const weeks = page.getByLabel(`Week of ${suggested[0]}`).locator('option');
		expect((await weeks.allTextContents()).slice(0, 2)).toEqual(['Open', '1, from 2 September']);

		const size = page.getByLabel('Number of pupils');
		await size.fill('75');
		await size.blur();
		await page.getByText('“75” is not kept: give a whole number from 1 to 60').waitFor();
		expect(await size.inputValue()).toBe('75');
		expect(await faultsOn(page)).toEqual([]);
		await size.fill('28');
		await isKept(page);
		await page.reload();
		await button(page, /^5 Oak/).click();
		expect(await size.inputValue()).toBe('28');
		expect(await spring.inputValue()).toBe(`${year + 1}-01-04`);
	});

	it('says when the last copy was saved', async () => {
		const page = await withPlan(await visit.visitor());
		await page.getByText(/changes? so far, and no copy yet\./).waitFor();
		await saveFile(page);
		await page.getByText(/^The last copy is of .* Since then: no changes\.$/).waitFor();
		await page.reload();
		await addClass(page, '5 Ash');
		await page.getByText(/Since then: 1 change\.$/).waitFor();
	});

	it('pleases axe and fits small screens with a class open and trouble told', async () => {
		const page = await withPlan(await visit.visitor());
		await addClass(page, '5 Ash with a label as long as it may be');
		await button(page, /^5 Oak/).click();
		await page.getByLabel('Add a lesson to the Summer term').selectOption(signedOff.id);
		await button(page, 'Add to the Summer term').click();
		await page.getByLabel('Open a file').setInputFiles(fileOf('{}'));
		expect(await faultsOn(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await faultsOn(page)).toEqual([]);
		expect(await sideways(page)).toEqual([]);
	});
});
