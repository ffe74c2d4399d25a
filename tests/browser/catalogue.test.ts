import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../help/browser.ts';
import { lessons } from '../help/site.ts';

const visit = visitSite();
const open = (search = '') => visit.open(`/lessons/${search}`);
const cards = (page: Page) => page.locator('.lesson-card:visible :is(h2, h3)').allTextContents();
const search = (page: Page) => new URL(page.url()).search;
const titles = (of: typeof lessons) => of.map((lesson) => lesson.title).sort();
const shown = async (page: Page) => (await cards(page)).map((title) => title.trim()).sort();
const status = (page: Page) => page.getByRole('status');

const [first] = lessons;
const stage = first?.keyStage ?? 'ks1';
const sameStage = lessons.filter((lesson) => lesson.keyStage === stage);

describe('the catalogue', () => {
	it('shows every lesson', async () => {
		expect(await shown(await open())).toEqual(titles(lessons));
	});

	it('narrows by key stage, and says so in the address and to a screen reader', async () => {
		const page = await open();
		await page.getByLabel('Key stage').selectOption(stage);
		expect(await shown(page)).toEqual(titles(sameStage));
		expect(search(page)).toBe(`?stage=${stage}`);
		expect(await status(page).textContent()).toBe(
			`${sameStage.length} ${sameStage.length === 1 ? 'lesson' : 'lessons'}`,
		);
	});

	it.each<[string, (lesson: (typeof lessons)[number]) => boolean, string]>([
		['Strand', (lesson) => lesson.strands.includes(first?.strands[0] ?? 'privacy-security'), first?.strands[0] ?? ''],
		['Risk', (lesson) => lesson.risks.includes(first?.risks[0] ?? 'contact'), first?.risks[0] ?? ''],
		['Time', ({ minutes, cuts }) => [minutes, ...cuts.map((cut) => cut.minutes)].some((time) => time <= 40), '40'],
	])('narrows by %s', async (label, fits, value) => {
		const page = await open();
		await page.getByLabel(label).selectOption(value);
		expect(await shown(page)).toEqual(titles(lessons.filter(fits)));
	});

	it('narrows by words', async () => {
		const page = await open();
		await page.getByLabel('Words').fill(first?.title.toUpperCase() ?? '');
		expect(await shown(page)).toContain(first?.title);
		expect(search(page)).toContain('words=');
	});

	it('finds a lesson by a word that is spelt wrong', async () => {
		const page = await open();
		const word = first?.title.split(/\W+/).sort((a, b) => b.length - a.length)[0] ?? '';
		await page.getByLabel('Words').fill(word.replace(/(.)(.)$/, '$2$1'));
		expect((await shown(page)).includes(first?.title ?? '')).toBe(true);
	});

	it('opens as the address says, and stays so when loaded again', async () => {
		const page = await open(`?stage=${stage}&risk=${first?.risks[0]}`);
		const before = await shown(page);
		expect(before).toContain(first?.title);
		await page.reload();
		expect(await shown(page)).toEqual(before);
		expect(await page.getByLabel('Key stage').inputValue()).toBe(stage);
		expect(search(page)).toBe(`?stage=${stage}&risk=${first?.risks[0]}`);
	});

	it('passes over what the address cannot mean', async () => {
		const page = await open('?stage=nowhere&colour=blue');
		expect(await shown(page)).toEqual(titles(lessons));
		expect(await page.getByLabel('Key stage').inputValue()).toBe('');
	});

	it('says so when nothing fits, and shows all again at one press', async () => {
		const page = await open();
		await page.getByLabel('Words').fill('zzzz');
		expect(await shown(page)).toEqual([]);
		expect(await status(page).textContent()).toMatch(/^No lesson fits/);
		await page.getByRole('button', { name: 'Show all' }).click();
		// A form is empty a moment after it was told to be.
		await expect.poll(() => shown(page)).toEqual(titles(lessons));
		expect(search(page)).toBe('');
	});

	it('lists every lesson without scripts, and offers no choices that would not work', async () => {
		const page = await visit.open('/lessons/', { javaScriptEnabled: false });
		expect(await shown(page)).toEqual(titles(lessons));
		expect(await page.locator('form:visible').count()).toBe(0);
	});
});
