import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { beatsOf, blocksIn, isInteractive } from '../../src/lesson/ask.ts';
import { activityMark, placeCode } from '../../src/lesson/place-code.ts';
import { isTeacherLed } from '../../src/lesson/start-code.ts';
import { visitSite, wakeIslands } from '../help/browser.ts';
import { beginLesson } from '../help/open-lesson.ts';
import { lessonPages } from '../help/site.ts';
import { keptBy } from '../promises/kept.ts';
import { faultsOn } from './faults-on.ts';

const visit = visitSite();
const own = lessonPages.find(({ lesson }) => !isTeacherLed(lesson));
const led = lessonPages.find(({ lesson }) => isTeacherLed(lesson));
if (!own || !led) throw new Error('These tests want a lesson for everybody and one that a teacher begins.');

const said = (page: Page) => page.locator('[data-place-said]').textContent();
const beatOf = (page: Page) => page.locator('.beat:visible').getAttribute('id');
const openPanel = (page: Page) => page.getByText('Stopping here?').click();
const codeOn = (page: Page) => page.locator('[data-show="code"]').innerText();

/** Types a code where it is asked for, by keyboard. */
async function enter(page: Page, code: string) {
	await page.getByRole('textbox', { name: /code/ }).fill(code);
	await page.keyboard.press('Enter');
}

/** Goes to the first beat with two or more activities, uses the first of them, and says which is next. */
async function tryOne(page: Page, { lesson } = own ?? lessonPages[0] ?? { lesson: undefined }) {
	const beat = lesson && beatsOf(lesson).find(({ slides }) => blocksIn(slides).filter(isInteractive).length > 1);
	if (!beat) throw new Error('No beat has two activities.');
	await page.locator(`.beats a[href="#${beat.name}"]`).click();
	await wakeIslands(page);
	const [first, next] = await page.locator(`#${beat.name} .activity`).all();
	await first?.locator('button:visible, input:visible').first().click();
	return { beat: beat.name, next: (await next?.getAttribute('id')) ?? '' };
}

describe('a code on paper', () => {
	it('comes back, on another device, to the next thing to do', async () => {
		const page = await visit.open(own.address, {});
		const { beat, next } = await tryOne(page);
		await openPanel(page);
		const code = await codeOn(page);
		expect(code).toBe(placeCode({ lesson: own.lesson.id, beat, mark: activityMark(next.replace('activity-', '')) }));
		expect(await page.getByText(/^Activities you tried in this part: 1 of \d/).isVisible()).toBe(true);
		expect(await keptBy(page)).toEqual([]);

		const other = await visit.open('/learn/', {});
		await enter(other, code.toLowerCase().replace('-', ' '));
		await other.waitForURL(`**${own.address}**`);
		expect(await beatOf(other)).toBe(beat);
		expect(await said(other)).toBe('Welcome back. This is where you stopped.');
		expect(await other.evaluate((id) => document.getElementById(id)?.contains(document.activeElement), next)).toBe(
			true,
		);
		expect(new URL(other.url()).hash).toBe(`#${next}`);
		expect(await keptBy(other)).toEqual([]);
	});

	it('waits for the teacher in a sensitive lesson, then leads to its place', async () => {
		const page = await visit.open('/learn/', {});
		await enter(page, placeCode({ lesson: led.lesson.id, beat: 'tell', mark: 0 }));
		await page.waitForURL(`**${led.address}**`);
		expect(await page.locator('.beat:visible').count()).toBe(0);
		await beginLesson(page);
		expect(await beatOf(page)).toBe('tell');
		expect(await page.getByLabel('Keep my place on this device').count()).toBe(0);
	});

	it.each([
		['one wrong letter', 'H6FG-PRN5', 'Look at each letter and number'],
		['too few letters', 'H6FG', 'Look at each letter and number'],
		['a lesson that is gone', placeCode({ lesson: 'ks5-99', beat: 'tell', mark: 0 }), 'is not here now'],
	])('says so kindly: %s', async (_, code, words) => {
		const page = await visit.open('/learn/');
		await enter(page, code);
		expect(await page.getByRole('status').textContent()).toContain(words);
		expect(new URL(page.url()).pathname).toBe('/learn/');
		expect(await faultsOn(page)).toEqual([]);
	});

	it('opens at the beginning where its activity was taken out, and says so', async () => {
		const page = await visit.open('/about/', {});
		const code = placeCode({ lesson: own.lesson.id, beat: 'practise', mark: activityMark('taken-out') });
		await page.goto(`${own.address}#place=${code}`);
		expect(await said(page)).toContain('This lesson has changed since you were here');
		expect(await beatOf(page)).toBe(beatsOf(own.lesson)[0]?.name);
	});

	it('can be typed in the middle of the lesson too', async () => {
		const page = await visit.open(own.address, {});
		await openPanel(page);
		await enter(page, placeCode({ lesson: own.lesson.id, beat: 'tell', mark: 0 }));
		expect(await beatOf(page)).toBe('tell');
	});
});

describe('keeping a place on this device', () => {
	it('is off until it is ticked, keeps the place and never a choice, and ends with the tick', async () => {
		const page = await visit.open(own.address, {});
		const { beat, next } = await tryOne(page);
		await openPanel(page);
		expect(await keptBy(page)).toEqual([]);
		await page.getByLabel('Keep my place on this device').check();
		const kept = await page.evaluate(() => ({ ...localStorage }));
		expect(Object.keys(kept)).toEqual([`lantern-place-${own.lesson.id}`]);
		const place = JSON.parse(Object.values(kept)[0] ?? '');
		expect(place).toEqual({ at: next, tried: [expect.any(String)] });
		expect(blocksIn(own.lesson.body).map(({ props }) => ('id' in props ? props.id : ''))).toContain(place.tried[0]);

		await page.goto('about:blank');
		await page.goto(own.address);
		expect(await beatOf(page)).toBe(beat);
		expect(await said(page)).toBe('Welcome back. This is where you stopped.');
		await openPanel(page);
		await page.getByLabel('Keep my place on this device').uncheck();
		expect(await keptBy(page)).toEqual([]);
	});

	it('is forgotten when the page is hidden', async () => {
		const page = await visit.open(own.address, {});
		await openPanel(page);
		await page.getByLabel('Keep my place on this device').check();
		await page.getByRole('link', { name: 'Hide this page' }).click();
		await page.waitForURL('**/times-tables/');
		expect(await keptBy(page)).toEqual([]);
	});

	it('is told where a device forbids it', async () => {
		const context = await visit.visitor();
		await context.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('Full.', 'QuotaExceededError');
			};
		});
		const page = await context.newPage();
		await page.goto(own.address);
		await openPanel(page);
		await page.getByLabel('Keep my place on this device').click();
		expect(await page.getByText('This device does not let places be kept').isVisible()).toBe(true);
		expect(await page.getByLabel('Keep my place on this device').isChecked()).toBe(false);
	});
});

describe('the finish slip', () => {
	it('says what was practised and when, asks for no name, and prints alone', async () => {
		const page = await visit.open(`${own.address}#endpoint`, {});
		const slip = page.locator('.slip');
		for (const words of [own.lesson.title, ...own.lesson.outcomes]) expect(await slip.textContent()).toContain(words);
		const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
		expect(await slip.locator('[data-today]').textContent()).toBe(today);
		expect(await slip.getByText('My name').isVisible()).toBe(false);
		await page.evaluate(() => {
			window.print = () => {};
		});
		await slip.getByRole('button', { name: 'Print this slip' }).click();
		await page.emulateMedia({ media: 'print' });
		expect(await slip.getByText('My name').isVisible()).toBe(true);
		expect((await page.locator('body').innerText()).startsWith('Finish slip')).toBe(true);
		expect(await page.locator('h1').isVisible()).toBe(false);
		await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
		expect(await page.locator('h1').isVisible()).toBe(true);
	});

	it('has a line for the date with scripts off', async () => {
		const page = await visit.open(own.address, { javaScriptEnabled: false });
		expect(await page.locator('[data-today]').isVisible()).toBe(true);
		expect(await page.locator('[data-today]').textContent()).toBe('');
	});
});
