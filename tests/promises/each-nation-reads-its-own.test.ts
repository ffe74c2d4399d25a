import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { leadTitle, markedLeadTitle } from '../../src/facts/ask.ts';
import type { NationId } from '../../src/facts/schema.ts';
import { visitSite } from '../help/browser.ts';
import { readPdf } from '../help/read-pdf.ts';
import { dist, facts, lessons, packOf } from '../help/site.ts';
import { keptBy } from './kept.ts';

const visit = visitSite();
// It teaches about fraud, which is reported elsewhere in Scotland.
const lesson = 'ks5-04';
const nationOf = (id: string) => facts.nations.find((nation) => nation.id === id) ?? expect.fail(id);
const capital = (text: string) => text[0]?.toUpperCase() + text.slice(1);
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
const seen = async (page: Page) => plain(await page.locator('body').innerText());
/** Titles of other nations, and routes that a nation does not have, by what a reader would see. */
const foreignTo = (id: NationId, text: string) => [
	...facts.nations
		.map(markedLeadTitle)
		.filter((title) => title !== markedLeadTitle(nationOf(id)) && holds(text, title)),
	...facts.routes
		.filter(({ nations, shown, phone }) => shown && phone && !nations.includes(id) && text.includes(phone))
		.map(({ name }) => name),
];
/** What staff are told beside the walk of what happens when a pupil tells. */
const toldInEngland = 'Tell the designated safeguarding lead or a deputy';
/** As the first words of a cell or a sentence: lessons themselves speak of a “safeguarding lead” everywhere. */
const holds = (text: string, title: string) => text.includes(capital(title)) || text.includes(`by a ${title}`);

describe('each nation reads its own titles, law and ways to get help', () => {
	it.each(['wales', 'scotland', 'northern-ireland'] as const)('on a teacher’s page for %s', async (id) => {
		const page = await visit.open(`/lessons/${lesson}/?nation=${id}`);
		const text = await seen(page);
		expect(text).toContain(capital(markedLeadTitle(nationOf(id))));
		expect(text).toContain('Written for England’s curriculum');
		expect(foreignTo(id, text)).toEqual([]);
		await page.goto(`/lessons/ks3-06/?nation=${id}`);
		const silent = (await seen(page)).includes('no checked words about the law for this nation');
		expect(silent).toBe(id !== 'wales');
	});

	it('would notice a title or a number of another nation', async () => {
		const text = await seen(await visit.open(`/lessons/${lesson}/`));
		expect(foreignTo('scotland', text)).toEqual(['designated safeguarding lead', 'Report Fraud']);
		const help = await seen(await visit.open(`/families/${lesson}/`));
		expect(foreignTo('scotland', help)).toEqual(['Report Fraud']);
	});

	it('on pupils’ and families’ pages and slides', async () => {
		const pages = [`/learn/${lesson}/#tell&nation=scotland`, `/families/${lesson}/?nation=scotland`];
		for (const address of [...pages, `/families/${lesson}/letter/?nation=scotland`]) {
			const page = await visit.open(address);
			expect(await page.evaluate(() => document.documentElement.dataset['nation'])).toBe('scotland');
			expect(foreignTo('scotland', await seen(page))).toEqual([]);
			expect(await keptBy(page)).toEqual([]);
		}
		const slides = await visit.open(`/lessons/${lesson}/slides/?nation=scotland#18`);
		expect(foreignTo('scotland', await seen(slides))).toEqual([]);
	});

	it('from the page on which it was chosen to the next, in this tab alone, and in the address to share', async () => {
		const page = await visit.open('/lessons/');
		await page.getByLabel('Show titles, law and help for').selectOption('wales');
		expect(new URL(page.url()).search).toBe('?nation=wales');
		expect(await keptBy(page)).toEqual(['sessionStorage look']);
		await page.goto(`/lessons/${lesson}/`);
		expect(await seen(page)).toContain(capital(leadTitle(nationOf('wales'))));
		await page.goto('/help/');
		expect(await page.locator('.help-list:visible').getAttribute('data-nation')).toBe('wales');
		await page.goto('/lessons/');
		await page.getByLabel('Remember on this device').check();
		expect(await keptBy(page)).toEqual(['localStorage look']);
		await page.getByLabel('Show titles, law and help for').selectOption('england');
		expect(await keptBy(page)).toEqual([]);
	});

	it('by a pupil’s own choice, whatever the link has brought', async () => {
		const page = await visit.open('/learn/#nation=scotland');
		await page.locator('.reading-panel > summary').click();
		await page.locator('.reading-choices').getByLabel('Wales').check();
		expect(await page.evaluate(() => document.documentElement.dataset['nation'])).toBe('wales');
		await page.reload();
		expect(await page.evaluate(() => document.documentElement.dataset['nation'])).toBe('wales');
	});

	it('says without scripts that it is England’s, and that there are others', async () => {
		for (const address of ['/lessons/', `/learn/${lesson}/`]) {
			const page = await visit.open(address, { javaScriptEnabled: false });
			expect(await seen(page)).toMatch(/England\b.*Wales, Scotland and Northern Ireland/);
			expect(await page.locator('nation-choice:visible').count()).toBe(0);
		}
	});
});

describe.each(['wales', 'scotland', 'northern-ireland'] as const)('the files for %s', (id) => {
	const files = ['pack.pdf', 'slides.pptx', 'notes.docx'] as const;
	const links = { 'pack.pdf': 'Download the pack', 'slides.pptx': 'Editable slides', 'notes.docx': 'Editable notes' };
	const built = (name: string) => join(dist, 'packs', name);
	const nameOf = (of: string, file: (typeof files)[number]) =>
		file.replace(/^(pack|slides|notes)/, (kind) => `${of}${kind === 'notes' ? '-notes' : ''}-${id}`);

	it('are there for every lesson', () => {
		const all = lessons.flatMap((one) => files.map((file) => built(nameOf(one.id, file))));
		expect(all.length).toBeGreaterThan(0);
		expect(all.filter((file) => !existsSync(file))).toEqual([]);
	});

	it('are what a teacher’s page offers there', async () => {
		const page = await visit.open(`/lessons/${lesson}/?nation=${id}`);
		for (const file of files) {
			const link = page.getByRole('link', { name: links[file] });
			expect(await link.count(), file).toBe(1);
			expect(await link.getAttribute('href')).toBe(`/packs/${nameOf(lesson, file)}`);
			expect(await link.getAttribute('download')).toContain(nationOf(id).name);
		}
	});

	it('have in the pack its title and ways to get help, and no number that is wrong there', async () => {
		const pdf = await readPdf(await readFile(built(nameOf(lesson, 'pack.pdf'))));
		const text = plain(Object.values(pdf).join(' '));
		expect(pdf.info['Title']).toContain(`for ${nationOf(id).name}`);
		const tags = plain(pdf.tags);
		expect(tags).toContain(capital(markedLeadTitle(nationOf(id))));
		expect(tags).toContain('0800 1111');
		expect(tags).toContain(`Tell the ${leadTitle(nationOf(id))} or a deputy`);
		expect(tags.includes(toldInEngland)).toBe(leadTitle(nationOf(id)) === leadTitle(nationOf('england')));
		expect(foreignTo(id, text)).toEqual([]);
	});
});

it('England’s pack would not do for Scotland', async () => {
	const pdf = await readPdf(packOf(lesson));
	expect(foreignTo('scotland', plain(Object.values(pdf).join(' ')))).toContain('Report Fraud');
	expect(plain(pdf.tags)).toContain(toldInEngland);
});
