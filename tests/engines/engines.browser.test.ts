// Long because it is one journey, told in order: what a school does from the first minute to the last, in each browser.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox, findWebKit } from '../../scripts/outside/engines.ts';
import { type Site, serveFolder } from '../../scripts/outside/server.ts';
import { packFont } from '../../scripts/packs/font.ts';
import { interactive } from '../../src/blocks/schemas.ts';
import { blocksIn, slides } from '../../src/lesson/ask.ts';
import { startCodeOf } from '../../src/lesson/start-code.ts';
import { personalise } from '../../src/pack/personalise.ts';
import { spiral } from '../../src/programme/spiral.ts';
import { detailsOf } from '../../src/yours/shape.ts';
import { doActivity } from '../browser/do-activity.ts';
import { wakeIslands } from '../help/browser.ts';
import { beginLesson } from '../help/open-lesson.ts';
import { dist, lessons, packOf } from '../help/site.ts';
import { aSchool } from '../pack/a-school.ts';
import { asPage } from './as-page.ts';
import type { Engine } from './engine.ts';
import { launchFirefox } from './firefox.ts';
import { launchWebKit } from './webkit.ts';

const firefox = findFirefox();
const webkit = findWebKit();
/** What drives WebKit cannot have it print. */
const engines: [name: string, launch: (() => Promise<Engine>) | undefined, prints: boolean][] = [
	['Firefox', firefox ? () => launchFirefox(firefox) : undefined, true],
	['WebKit', webkit ? () => launchWebKit(webkit) : undefined, false],
];

const led = lessons.find((lesson) => startCodeOf(lesson));
const free = lessons.find((lesson) => !startCodeOf(lesson));
if (!led || !free) throw new Error('These tests want a lesson for everybody and one that a teacher begins.');

/** One activity of each kind, with its lesson. */
const activities = interactive.flatMap((name) =>
	lessons
		.flatMap((lesson) => blocksIn(lesson.body).map((block) => ({ lesson, block })))
		.filter(({ block }) => block.name === name)
		.slice(0, 1),
);

/** 16 mm, a little less where a letter reaches out of its own box, in points. */
const MARGIN = 44;

/** The words on one page of a PDF, with how far each is from the left edge, in points. */
function wordsOn(pdf: Uint8Array, page: number): { word: string; left: number }[] {
	const boxes = execFileSync('pdftotext', ['-bbox', '-f', `${page}`, '-l', `${page}`, '-', '-'], { input: pdf });
	return [...`${boxes}`.matchAll(/<word xMin="([\d.]+)"[^>]*>(.*?)<\/word>/g)].map(([, left, word = '']) => ({
		word,
		left: Number(left),
	}));
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe.each(engines)('in %s', (_, launch, prints) => {
	let site: Site;
	let engine: Engine;
	beforeAll(async () => {
		if (launch) [site, engine] = await Promise.all([serveFolder(dist, { port: 0 }), launch()]);
	});
	afterAll(async () => {
		await engine?.close();
		await site?.close();
	});

	/** The page that all of a journey is done on, at an address of the site. */
	const open = async (address: string) => {
		const page = asPage(engine.first);
		await page.goto(new URL(address, site.url).href);
		return page;
	};
	const journey = it.skipIf(!launch);

	journey('a sensitive lesson opens with its digits, and is there to be seen', async () => {
		const page = await open(`/learn/${led.id}/`);
		expect(await page.locator('.beat:visible').count()).toBe(0);
		expect(await page.getByText('My teacher says: begin').count()).toBe(0);
		await beginLesson(page);
		expect(await page.locator('.beat:visible').count()).toBe(1);
		expect(await page.locator('.beat:visible').evaluate((beat) => beat.clientHeight)).toBeGreaterThan(100);
	});

	journey.each(activities)('$block.name is done by keyboard', async ({ lesson, block }) => {
		const page = await open(`/learn/${lesson.id}/#activity-${'id' in block.props ? block.props.id : ''}`);
		await beginLesson(page);
		await wakeIslands(page);
		await doActivity(page, block);
	});

	journey('nothing that a pupil chose is brought back when the page is loaded anew', async () => {
		const page = await open(`/learn/${free.id}/`);
		await wakeIslands(page);
		const choice = page.locator('.beat:visible').locator('input[type="radio"]').first();
		await choice.press('Space');
		expect(await choice.isChecked()).toBe(true);
		await page.reload();
		await wakeIslands(page);
		expect(await page.locator('.activity input:checked').count()).toBe(0);
	});

	journey('slides and presenter move together, both ways', async () => {
		const count = slides(free).length;
		const deck = await open(`/lessons/${free.id}/slides/`);
		await deck.keyboard.press('ArrowRight');
		await deck.keyboard.press('p');
		await expect.poll(async () => (await engine.others()).length).toBe(1);
		const [tab] = await engine.others();
		if (!tab) throw new Error('The presenter has gone.');
		const presenter = asPage(tab);
		await expect.poll(() => presenter.locator('[data-show="where"]').textContent()).toBe(`Slide 2 of ${count}`);
		await presenter.getByRole('button', { name: 'Next' }).click();
		await expect.poll(() => deck.locator('[data-status]').textContent()).toBe(`3 of ${count}`);
		await deck.keyboard.press('ArrowLeft');
		await expect.poll(() => presenter.locator('[data-show="where"]').textContent()).toBe(`Slide 2 of ${count}`);
		await tab.close();
	});

	journey('a lesson is saved, and opens while nobody answers', async () => {
		const page = await open(`/lessons/${free.id}/`);
		await page.getByRole('button', { name: 'Save this lesson' }).click();
		await page.getByRole('button', { name: 'Save it' }).click();
		const said = page.locator('save-lesson [data-show="said"]');
		await expect.poll(() => said.textContent()).toBe('Saved. It now opens without internet.');
		const { port } = site;
		await site.close();
		try {
			for (const part of [`/learn/${free.id}/`, `/lessons/${free.id}/slides/`, `/lessons/${free.id}/presenter/`]) {
				await open(part);
				expect(await page.locator('h1').count(), part).toBe(1);
				expect(await page.evaluate(() => document.styleSheets.length), part).toBeGreaterThan(0);
			}
		} finally {
			site = await serveFolder(dist, { port });
		}
	});

	journey('a pack is filled, with the bytes that the terminal makes', async () => {
		const page = await open(`/yours/?lesson=${free.id}`);
		for (const [name, words] of Object.entries(detailsOf(aSchool())))
			await page.locator(`[name="${name}"]`).fill(words);
		await page.getByRole('button', { name: 'Fill and download' }).click();
		const found = async () => (await readdir(engine.downloads)).filter((name) => name.endsWith('.pdf'));
		await expect.poll(found).toHaveLength(1);
		const expected = sha256(await personalise(packOf(free.id), aSchool(), packFont()));
		const [name = ''] = await found();
		await expect.poll(async () => sha256(await readFile(join(engine.downloads, name)))).toBe(expected);
	});

	journey('a year is planned, and is there when the page is loaded anew', async () => {
		const page = await open('/programme/');
		await page.getByLabel('Class label').fill('5 Oak');
		await page.getByLabel('Its year group').selectOption('5');
		await page.getByRole('button', { name: 'Add this class' }).click();
		await page.getByRole('button', { name: 'Plan the suggested year' }).click();
		const planned = () => page.locator('.desk-lesson-title > :first-child').allTextContents();
		const titles = spiral(lessons, '5').map(({ lesson }) => lesson.title);
		await expect.poll(planned).toEqual(titles);
		await page.getByText('All kept in this browser').waitFor();
		await page.reload();
		await page.getByRole('button', { name: '5 Oak' }).first().click();
		await expect.poll(planned).toEqual(titles);
	});

	journey('the page that prints a pack offers its PDF', async () => {
		const page = await open(`/lessons/${free.id}/print/`);
		const pdf = page.getByRole('link', { name: 'The pack as a PDF' });
		expect(await pdf.getAttribute('href')).toBe(`/packs/${free.id}.pdf`);
	});

	it.skipIf(!launch || !prints).each([
		['', 'Before you teach', 2],
		['?parts=worksheets', 'Sheets for pupils', 1],
		['?parts=cover,worksheets', 'Sheets for pupils', 2],
		['?parts=notes', 'Before you teach', 1],
	])('a pack prints with its margins, and none of its first pages is empty: print/%s', async (search, words, at) => {
		const page = await open(`/lessons/${free.id}/print/${search}`);
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		const printed = wordsOn(await engine.first.print(), at);
		expect(printed.map(({ word }) => word).join(' ')).toContain(words);
		expect(Math.min(...printed.map(({ left }) => left))).toBeGreaterThanOrEqual(MARGIN);
	});
});
