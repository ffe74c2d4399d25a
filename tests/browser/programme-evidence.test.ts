import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { addClass, addLessons, type Change, newProgramme } from '../../src/programme/change.ts';
import { dayOf } from '../../src/programme/day.ts';
import { lessonCard } from '../../src/programme/lesson-card.ts';
import { markTaught } from '../../src/programme/mark.ts';
import { visitSite } from '../help/browser.ts';
import { keepProgramme } from '../help/keep-programme.ts';
import { lessons } from '../help/site.ts';
import { pressByKey, tabTo } from './by-keyboard.ts';
import { faultsOn } from './faults-on.ts';
import { sideways } from './sideways.ts';

const visit = visitSite();
const cards = lessons.map(lessonCard);
const lined = cards.find(({ questions, sensitivity }) => sensitivity < 3 && questions.some(({ note }) => note));
const faces = cards.find(({ keyStage, questions }) => keyStage === 'ks1' && questions.length > 0);
const unsigned = cards.find(({ sensitivity }) => sensitivity === 3);
if (!lined || !faces || !unsigned)
	throw new Error('These tests want lessons with a line and with faces, and of level 3.');

const today = dayOf(new Date());
const tomorrow = dayOf(new Date(Date.now() + 26 * 3600 * 1000));
const programme = [
	addClass({ label: '5 Oak', yearGroup: '5', teacher: '', size: 28 }),
	addClass({ label: '6 Elm', yearGroup: '6', teacher: '' }),
	addLessons('c1', [lined.id, unsigned.id, 'uks2-99'], 0),
	addLessons('c2', [lined.id], 1),
	markTaught('p4', { on: today, by: 'CD', note: '', toCatchUp: 2 }, today),
].reduce((now: ReturnType<typeof newProgramme>, one: Change) => one(now), newProgramme(crypto.randomUUID(), today));

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const said = (page: Page) => page.locator('.desk-said');
const isKept = (page: Page) => page.getByText('All kept in this browser').waitFor();
const states = (page: Page) => page.locator('.mark-class .mark-state').allInnerTexts();

async function arrive(context: BrowserContext) {
	const page = await context.newPage();
	await keepProgramme(page, programme);
	await page.goto('/programme/evidence/');
	await button(page, /^5 Oak/).click();
	return page;
}

/** A page on which the first lesson of 5 Oak is marked, and still open. */
async function marked() {
	const page = await arrive(await visit.visitor());
	await button(page, `Mark: ${lined?.title}`).click();
	await page.getByLabel('Taught by (initials)').fill('AB');
	await button(page, 'Mark as taught').click();
	await page.getByRole('heading', { name: 'Hands up, before and after' }).waitFor();
	return page;
}

const tablesOf = (page: Page) => page.locator('.mark-question');

describe('evidence', () => {
	it('is kept by keyboard alone: taught, hands counted, change shown, and there when the page is loaded anew', async () => {
		const page = await arrive(await visit.visitor());
		await pressByKey(page, button(page, `Mark: ${lined.title}`));
		expect(await page.getByLabel('Taught on').inputValue()).toBe(today);
		await tabTo(page, page.getByLabel('Taught by (initials)'));
		await page.keyboard.type('AB');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Hands up');
		const [line] = await page.locator('.mark-question', { hasText: '0 to 3' }).all();
		if (!line) throw new Error('The lesson asks how sure pupils are, and the page does not.');
		for (const [answer, counts] of Object.entries({ '0 to 3': [10, 0], '4 to 6': [10, 10], '7 to 10': [0, 10] }))
			for (const [at, time] of ['Before', 'After'].entries()) {
				await tabTo(page, line.getByLabel(`${time}: hands for ${answer}`));
				await page.keyboard.type(`${counts[at]}`);
			}
		expect(await line.getByRole('status').innerText()).toContain('3.3 before, 6.8 after (3.5 more)');
		expect(await line.locator('tfoot td').allInnerTexts()).toEqual(['20', '20']);

		await isKept(page);
		await page.reload();
		await button(page, /^5 Oak 1 of 3 taught/).click();
		expect((await states(page))[0]).toMatch(/^Taught on .* by AB$/);
		await button(page, `Open: ${lined.title}`).click();
		expect(await line.getByLabel('After: hands for 7 to 10').inputValue()).toBe('10');
		await button(page, `Mark: ${unsigned.title}`).click();
		expect(await page.getByLabel('Taught by (initials)').inputValue(), 'initials are kept for one visit').toBe('');
	});

	it('refuses a day to come and a mark without initials, in words', async () => {
		const page = await arrive(await visit.visitor());
		await button(page, `Mark: ${lined.title}`).click();
		await page.getByLabel('Taught on').fill(tomorrow);
		await button(page, 'Mark as taught').click();
		await page.getByText('is still to come. Mark the lesson once it has been taught.').waitFor();
		await page.getByText('Give the initials of whoever taught it.').waitFor();
		expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('date');
		expect((await states(page))[0]).toBe('Not yet');
	});

	it('leaves in its field what is no number, and tells of more hands than pupils and of too few', async () => {
		const page = await marked();
		const [first] = await tablesOf(page).all();
		const fields = first?.getByRole('textbox');
		await fields?.nth(0).fill('29');
		await fields?.nth(1).fill('3');
		await first?.getByText('29 hands before, but the class has 28 pupils').waitFor();
		await first?.getByText('fewer than 5 hands').waitFor();
		await fields?.nth(0).fill('many');
		await first?.getByText('is no number of hands').waitFor();
		await fields?.nth(2).fill('4');
		expect(await fields?.nth(0).inputValue()).toBe('man');
		expect(await first?.locator('tfoot td').allInnerTexts()).toEqual(['33', '3']);
		await page.getByLabel('How many were away').fill('x');
		await page.getByLabel('Taught by (initials)').fill('');
		await page.getByLabel('Taught on').focus();
		await page.getByText('“x” is no number of pupils').waitFor();
		await page.getByText('Give the initials of whoever taught it. Until then, what stood here is kept.').waitFor();
		expect((await states(page))[0]).toMatch(/by AB$/);
	});

	it('says what goes when a lesson was not taught after all, and brings it back', async () => {
		const page = await marked();
		await tablesOf(page).first().getByRole('textbox').first().fill('7');
		await button(page, `Mark: ${unsigned.title}`).click();
		expect(await page.getByLabel('Taught by (initials)').inputValue()).toBe('AB');
		await page.getByLabel('Note on the lesson').fill('Twice as long');
		await button(page, `Open: ${lined.title}`).click();
		await button(page, `Mark: ${unsigned.title}`).click();
		expect(await page.getByLabel('Note on the lesson').inputValue()).toBe('Twice as long');
		await button(page, `Open: ${lined.title}`).click();
		await button(page, 'Not taught after all').click();
		expect(await said(page).innerText()).toContain('the day and initials and the hands counted for 1 question');
		expect((await states(page))[0]).toBe('Not yet');
		await button(page, 'Undo').click();
		expect(await tablesOf(page).first().getByRole('textbox').first().inputValue()).toBe('7');
	});

	it('takes in a lesson that was not planned, as one step to undo', async () => {
		const page = await arrive(await visit.visitor());
		await page.getByLabel('Add a lesson that was taught').selectOption(faces.id);
		await page.getByLabel('Taught by (initials)').fill('AB');
		await button(page, 'Add it, marked as taught').click();
		await page.getByRole('heading', { name: 'Hands up, before and after' }).waitFor();
		expect(await states(page)).toHaveLength(4);
		for (const face of faces.questions.at(-1)?.answers ?? [])
			await page.getByLabel(`Before: hands for ${face}`).first().waitFor();
		await button(page, 'Undo').click();
		expect(await states(page)).toEqual(['Not yet', 'Not yet', 'Not yet']);
	});

	it('lists across the school who has to catch up, until all have', async () => {
		const page = await arrive(await visit.visitor());
		await page.getByText('2 places in 1 lesson').waitFor();
		await button(page, `One has caught up: 6 Elm, ${lined.title}`).click();
		await page.getByText('1 place in 1 lesson').waitFor();
		await pressByKey(page, button(page, `All have caught up: 6 Elm, ${lined.title}`));
		await page.getByText('Nobody has a lesson to catch up.').waitFor();
	});

	it('warns of names and concerns in a note without refusing it, pleases axe, and fits small screens', async () => {
		const page = await marked();
		await page.getByLabel('Note on the lesson').fill('Jaden was crying');
		await page.getByText('“Jaden” looks like a name').waitFor();
		await page.getByText('reads like a concern').waitFor();
		await tablesOf(page).first().getByRole('textbox').first().fill('31');
		await page.getByLabel('Add a lesson that was taught').selectOption(faces.id);
		expect(await page.getByText('Sign-off missing').count()).toBe(1);
		expect(await faultsOn(page)).toEqual([]);
		await page.setViewportSize({ width: 360, height: 640 });
		expect(await faultsOn(page)).toEqual([]);
		expect(await sideways(page)).toEqual([]);
		await button(page, `Mark: ${unsigned.title}`).click();
		await page.getByText('nobody has signed it off').waitFor();
		expect(await faultsOn(page)).toEqual([]);
	});
});
