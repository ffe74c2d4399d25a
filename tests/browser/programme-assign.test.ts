import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import type { BrowserContext, Locator, Page } from 'playwright';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { schoolKey } from '../../src/parts/look/stores.ts';
import { assign } from '../../src/programme/assign.ts';
import { addClass, addLessons, newProgramme, signOff } from '../../src/programme/change.ts';
import { isForTogether } from '../../src/programme/may-assign.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { visitSite } from '../help/browser.ts';
import { keepProgramme } from '../help/keep-programme.ts';
import { readPdf } from '../help/read-pdf.ts';
import { lessons } from '../help/site.ts';
import { pressByKey, tabTo } from './by-keyboard.ts';
import { faultsOn } from './faults-on.ts';
import { sideways } from './sideways.ts';

const visit = visitSite();
const needed = <T>(one: T | undefined): T => {
	if (!one) throw new Error('These tests want two lessons for anybody, and one of level 3.');
	return one;
};
const open = lessons.filter((lesson) => !isForTogether(lesson));
const [first, second] = [needed(open[0]), needed(open[1])];
const sensitive = needed(lessons.find(({ sensitivity }) => sensitivity === 3));

const empty: Programme = {
	...newProgramme('6f2c1d3e-8a4b-4c5d-9e6f-7a8b9c0d1e2f', '2026-11-24'),
	school: { name: 'Hill View Primary', nation: 'wales' },
};
const planned = [
	addClass({ label: '5 Oak', yearGroup: '5', teacher: '', size: 7 }),
	addLessons('c1', [second.id, first.id], 0),
	addLessons('c1', [sensitive.id, 'ks5-99'], 1),
].reduce((programme, change) => change(programme), empty);
const signed = signOff({ lesson: sensitive.id, by: 'M. Osei', on: '2026-11-24' })(planned);

const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const tick = (page: Page, name: RegExp | string) => page.getByRole('checkbox', { name });
const make = (page: Page) => button(page, 'Make the link');
const pupils = (page: Page) => page.getByLabel('Link for pupils').first();
const teachers = (page: Page) => page.getByLabel('Link for teachers').first();
const said = (page: Page) => page.getByRole('status').first();

/** The page of a browser that keeps a programme. */
async function arrive(context: BrowserContext, programme: Programme = planned) {
	const page = await context.newPage();
	await keepProgramme(page, programme);
	await page.getByRole('link', { name: 'Assign', exact: true }).click();
	await make(page).waitFor();
	return page;
}

/** A page on which a link with the autumn's lessons has just been made. */
async function withLink(context: BrowserContext, programme = planned) {
	const page = await arrive(context, programme);
	await button(page, 'Tick all of the autumn term').click();
	await make(page).click();
	await pupils(page).waitFor();
	return page;
}

async function downloaded(page: Page, name: string) {
	const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
	return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

/** What a telephone reads from a picture. */
async function decoded(png: Buffer) {
	const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
	return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe('a class’s link', () => {
	it('is made by keyboard, opens for pupils and for teachers, and stays in the list', async () => {
		const context = await visit.visitor();
		const page = await arrive(context);
		await pressByKey(page, button(page, 'Tick all of the autumn term'));
		await pressByKey(page, make(page));
		await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('2 lessons, in class');
		expect(await said(page).textContent()).toContain('A link with 2 lessons is made for 5 Oak.');
		await tabTo(page, pupils(page));
		await page.getByText('All kept in this browser').waitFor();

		const [forPupils, forTeachers] = [await pupils(page).inputValue(), await teachers(page).inputValue()];
		const reader = await context.newPage();
		await reader.goto(forPupils);
		expect(await reader.getByRole('heading', { level: 1 }).innerText()).toBe('Lessons for 5 Oak');
		expect(await reader.locator('.assigned-list h2').allInnerTexts()).toEqual([second.title, first.title]);
		expect(await reader.locator('html').getAttribute('data-nation')).toBe('wales');
		await reader.goto('about:blank');
		await reader.goto(forTeachers);
		await reader.getByRole('heading', { name: 'Who to tell' }).waitFor();

		await page.reload();
		expect(await pupils(page).inputValue()).toBe(forPupils);
		await pressByKey(page, button(page, /^Take out of the list/));
		expect(await said(page).textContent()).toContain('it still opens');
		expect(await pupils(page).count()).toBe(0);
		await pressByKey(page, button(page, 'Undo'));
		expect(await pupils(page).inputValue()).toBe(forPupils);
		await reader.goto('about:blank');
		await reader.goto(forPupils);
		expect(await reader.locator('.assigned-list > li').count()).toBe(2);
	});

	it('is not made for what may not be given, and says why', async () => {
		const page = await arrive(await visit.visitor());
		await make(page).click();
		const problems = page.locator('#desk-problems');
		await expect.poll(() => problems.innerText()).toContain('No lesson is chosen.');
		await tick(page, new RegExp(sensitive.title)).check();
		await page.getByLabel('At home').check();
		await page.getByLabel('Last day').fill('2020-01-01');
		await make(page).click();
		for (const words of ['sign-off first', 'never at home', 'The last day comes before the first'])
			await expect.poll(() => problems.innerText()).toContain(words);
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('desk-problems');
		expect(await pupils(page).count()).toBe(0);
		expect(await page.getByText('Withdrawn since it was planned: ks5-99').isVisible()).toBe(true);
	});

	it('names in its list a lesson that has been withdrawn since', async () => {
		const lessons = ['ks5-99', first.id];
		const days = { from: '2026-11-30', to: '2026-12-18', made: '2026-11-24' };
		const page = await arrive(
			await visit.visitor(),
			assign({ class: 'c1', lessons, mode: 'in-class', ...days })(planned),
		);
		expect(await page.locator('.desk-given').innerText()).toContain('Withdrawn since: Lesson ks5-99.');
		await page.goto(await pupils(page).inputValue());
		await page.getByText('Lesson ks5-99').waitFor();
	});

	it('carries the school and its adults where the school has chosen so', async () => {
		const context = await visit.visitor();
		const page = await arrive(context, signed);
		const details = { 'lead.name': 'Ms Ahmed', 'lead.where': 'Room 12', 'adult.1.name': 'Call 07700 900123' };
		const kept = JSON.stringify({ version: 1, details });
		await page.evaluate(([key = '', words = '']) => sessionStorage.setItem(key, words), [schoolKey, kept]);
		await page.reload();
		await tick(page, new RegExp(sensitive.title)).check();
		await tick(page, 'The school’s name: Hill View Primary').check();
		await tick(page, 'Our trusted adults: Ms Ahmed').check();
		expect(await page.getByText('Left out: Call 07700 900123: there are more than four numbers').isVisible()).toBe(
			true,
		);
		await make(page).click();
		await page.goto(await pupils(page).inputValue());
		await page.getByText('Hill View Primary').waitFor();
		expect(await page.locator('.help-bar').innerText()).toContain('Ms Ahmed, Designated safeguarding lead (Room 12)');
	});

	it('is shown as a code over the whole screen, which leads where the link leads', async () => {
		const page = await withLink(await visit.visitor());
		await pressByKey(page, button(page, 'Show the code on the board'));
		const code = page.getByRole('img', { name: 'QR code that opens the page “Lessons for 5 Oak”' });
		expect(await decoded(await code.screenshot())).toBe(await pupils(page).inputValue());
		expect(await faultsOn(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await code.waitFor({ state: 'hidden' });
	});

	it('is copied, or selected where the browser does not copy', async () => {
		const context = await visit.visitor();
		const page = await withLink(context);
		const copy = button(page, 'Copy the link for pupils');
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await copy.click();
		await expect.poll(() => said(page).textContent()).toBe('Link for pupils: copied.');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await pupils(page).inputValue());
		await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
		await copy.click();
		await expect.poll(() => said(page).textContent()).toContain('The link is selected');
		const selected = await pupils(page).evaluate((one: HTMLInputElement) =>
			one.value.slice(one.selectionStart ?? 0, one.selectionEnd ?? 0),
		);
		expect(selected).toBe(await pupils(page).inputValue());
	});

	it('goes onto slips, a poster, a letter and into a calendar, all made in the browser', async () => {
		const page = await withLink(await visit.visitor());
		const link = await pupils(page).inputValue();
		const slips = await downloaded(page, 'Slips to cut (PDF)');
		expect(slips.name).toMatch(/^5-oak-\d{4}-\d\d-\d\d-slips\.pdf$/);
		const { pageCount, tags, language } = await readPdf(slips.bytes);
		expect([pageCount, language]).toEqual([2, 'en-GB']);
		expect(tags).toContain('Childline: 0800 1111');
		const poster = await readPdf((await downloaded(page, 'Poster (PDF)')).bytes);
		expect(poster.tags).toContain(`“${second.title}”`);
		const letter = await readPdf((await downloaded(page, 'Letter home (PDF)')).bytes);
		expect(letter.links).toContain(new URL(`/families/${first.id}/`, link).href);
		const calendar = await downloaded(page, 'Calendar file (.ics)');
		const lines = new TextDecoder().decode(calendar.bytes).trimEnd().split('\r\n');
		expect(lines).toContain('SUMMARY:Lessons for 5 Oak');
		expect([lines.at(0), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
		await page.getByText('Letter home, as text').click();
		expect(await page.getByRole('textbox', { name: 'Letter home', exact: true }).inputValue()).toContain(
			'Hill View Primary',
		);
	});

	it('leads to other sites only by plain links, which say nothing of where they were pressed', async () => {
		const page = await withLink(await visit.visitor());
		const link = encodeURIComponent(await pupils(page).inputValue());
		const shares = await page
			.locator('.desk-share a')
			.evaluateAll((all) => all.map((one) => [one.getAttribute('href'), one.getAttribute('rel')]));
		expect(shares).toEqual([
			[`https://classroom.google.com/share?url=${link}`, 'noopener noreferrer'],
			[`https://teams.microsoft.com/share?href=${link}`, 'noopener noreferrer'],
		]);
		expect(await page.getByText('These open another company’s site').isVisible()).toBe(true);
	});

	it('pleases axe and fits small screens, with links made and trouble told', async () => {
		const page = await withLink(await visit.visitor());
		await page.getByText(/^Other lessons/).click();
		await page.getByText('Letter home, as text').click();
		await make(page).click();
		for (const width of [1280, 360]) {
			await page.setViewportSize({ width, height: 740 });
			expect(await faultsOn(page), `at ${width} pixels`).toEqual([]);
			expect(await sideways(page)).toEqual([]);
		}
	});
});
