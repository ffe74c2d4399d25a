import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { addClass, addLessons, newProgramme } from '../../src/programme/change.ts';
import { coverageByClass } from '../../src/programme/class-coverage.ts';
import { fillGaps, together } from '../../src/programme/fill-gaps.ts';
import { gapsByYear, gapText, missingByYears } from '../../src/programme/gaps.ts';
import { riskNeeds, strandNeeds } from '../../src/programme/needs.ts';
import { Programme, yearGroups } from '../../src/programme/programme.ts';
import { planSpiral } from '../../src/programme/spiral.ts';
import { visitSite } from '../help/browser.ts';
import { keepProgramme } from '../help/keep-programme.ts';
import { lessons } from '../help/site.ts';
import { pressByKey, tabTo } from './by-keyboard.ts';
import { faultsOn } from './faults-on.ts';
import { sideways } from './sideways.ts';

const visit = visitSite();
const needs = [...strandNeeds, ...riskNeeds];
const [planned] = lessons.filter(({ keyStage }) => keyStage === 'ks2-upper');
if (!planned) throw new Error('These tests want a lesson for years 5 and 6.');

/** A school with a class in each year. Year 4 has its whole suggested year, 5 Oak one lesson, the others nothing. */
const fresh = newProgramme('6f2c1d3e-8a4b-4c5d-9e6f-7a8b9c0d1e2f', '2026-11-24');
const classes = ['5 Oak', '5 Ash', ...yearGroups.filter((year) => year !== '5').map((year) => `${year} Elm`)];
const school = Programme.parse(
	[
		...classes.map((label) =>
			addClass({ label, yearGroup: yearGroups.find((year) => year === label.split(' ')[0]) ?? '5', teacher: '' }),
		),
		addLessons('c1', [planned.id], 0),
		...['c3', 'c4', 'c5', 'c6', 'c7'].map((id) => planSpiral(id, lessons)),
	].reduce((programme, change) => change(programme), fresh),
);
const covered = coverageByClass({ programme: school, lessons }, { of: 'school' });
const suggested = fillGaps(covered, lessons, needs);

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const table = (page: Page, name: string) => page.getByRole('region', { name: `Table: ${name}` });
const row = (page: Page, name: string, of: string) =>
	table(page, name)
		.locator('tr', { has: page.getByRole('rowheader', { name: of, exact: true }) })
		.locator('td .desk-state')
		.allTextContents();
const gapsSaid = (page: Page) => page.locator('.desk-gaps li').allTextContents();

async function arrive() {
	const page = await (await visit.visitor()).newPage();
	await keepProgramme(page, school);
	await page.getByRole('navigation', { name: 'Your programme' }).getByRole('link', { name: 'Coverage' }).click();
	await page.getByRole('heading', { name: 'Gaps', exact: true }).waitFor();
	return page;
}

describe('the coverage of a programme', () => {
	it('says in words how each class stands, and which gaps there are', async () => {
		const page = await arrive();
		const marks = await row(page, 'The four areas of risk', '5 Oak');
		expect(marks.map((mark) => mark.includes('Planned'))).toEqual(
			riskNeeds.map(({ key }) => planned.risks.some((risk) => key === `risk:${risk}`)),
		);
		expect(new Set(await row(page, 'The eight strands', '5 Ash'))).toEqual(new Set(['None', 'No lesson']));
		expect(await table(page, 'The eight strands').locator('tbody tr').count()).toBe(classes.length);
		const wanted = gapsByYear(covered, needs).flatMap(({ gaps }) =>
			gaps.filter(({ closable }) => closable).map(gapText),
		);
		expect(await gapsSaid(page)).toEqual(wanted);
		expect(await page.locator('.desk-missing li').allTextContents()).toEqual(
			missingByYears(gapsByYear(covered, needs)).map(({ years, names }) => `${years}: ${names.join(', ')}`),
		);
	});

	it('is of one year group or one class, where that is chosen', async () => {
		const page = await arrive();
		await page.getByLabel('Show coverage of').selectOption('Year 5');
		expect(await table(page, 'The eight strands').locator('tbody th').allTextContents()).toEqual(['5 Oak', '5 Ash']);
		await page.getByLabel('Show coverage of').selectOption('5 Oak');
		const strand = strandNeeds.find(({ key }) => key === `strand:${planned.strands[0]}`);
		expect(await row(page, 'The eight strands', strand?.name ?? '')).toEqual(['Planned']);
		expect(await table(page, 'The eight strands').getByText(`${planned.title} (Autumn)`).count()).toBe(
			planned.strands.length,
		);
		const items = page.locator('.desk-items tr', { hasText: planned.title }).locator('.desk-state');
		expect(await items.allTextContents()).toEqual(
			// The four areas of risk have their own table.
			planned.curriculum.filter((ref) => !ref.startsWith('kcsie:')).map(() => 'Planned'),
		);
	});

	it('is filled by keyboard alone, one lesson or all at once, and one step takes all back', async () => {
		const page = await arrive();
		const before = await gapsSaid(page);
		const [first] = suggested.filter((one) => one.class.label === '5 Ash');
		await tabTo(page, page.getByLabel('Show coverage of'));
		await page.keyboard.type('5 Ash');
		await expect.poll(() => page.locator('.desk-suggested li').count()).toBeGreaterThan(0);
		await pressByKey(page, button(page, `Plan it: ${first?.lesson.title}, for 5 Ash`));
		await page
			.getByRole('status')
			.filter({ hasText: `${first?.lesson.title} planned for 5 Ash in the` })
			.waitFor();
		await page.getByLabel('Show coverage of').selectOption('The whole school');
		await pressByKey(page, button(page, 'Plan all of these'));
		expect(await gapsSaid(page)).toEqual([]);
		expect(await page.getByText('Nothing to add').isVisible()).toBe(true);
		expect(await page.getByRole('status').textContent()).toContain(`${suggested.length - 1} lessons planned for`);
		await page.keyboard.press('Control+z');
		await page.keyboard.press('Control+z');
		expect(await gapsSaid(page)).toEqual(before);
		expect(await page.getByRole('status').textContent()).toMatch(/^Undone\./);
	});

	it('marks a lesson of level 3 as one that needs sign-off', async () => {
		const heavy = suggested.filter(({ lesson }) => lesson.sensitivity === 3);
		const page = await arrive();
		const marks = await page.locator('.desk-suggested .desk-waits').allTextContents();
		expect(marks.length).toBeGreaterThan(0);
		expect(marks).toEqual(together(heavy).map(() => 'Level 3: needs the lead’s sign-off'));
	});

	it('pleases axe, fits small screens, and opens all of itself for paper', async () => {
		const page = await arrive();
		for (const [width, show] of [
			[1280, 'The whole school'],
			[360, 'The whole school'],
			[360, '5 Oak'],
		] as const) {
			await page.setViewportSize({ width, height: 740 });
			await page.getByLabel('Show coverage of').selectOption(show);
			expect(await faultsOn(page)).toEqual([]);
			expect(await sideways(page)).toEqual([]);
		}
		const closed = () => page.locator('.desk details:not([open])').count();
		const before = await closed();
		expect(before).toBeGreaterThan(0);
		await page.pdf({ preferCSSPageSize: true });
		expect(await closed()).toBe(before);
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		expect(await closed()).toBe(0);
	});
});

describe('without a class', () => {
	it('leads to where classes are added', async () => {
		const page = await (await visit.visitor()).newPage();
		await page.goto('/programme/coverage/');
		await page.getByRole('link', { name: 'Add classes and plan their lessons first' }).click();
		await page.waitForURL('**/programme/');
	});
});
