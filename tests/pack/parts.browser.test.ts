import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPacks } from '../../scripts/build-packs.ts';
import { launchChromium } from '../../scripts/outside/chromium.ts';
import { serveFolder } from '../../scripts/outside/server.ts';
import { marksOf, nameOfPrint, type Print, packParts, wholePack } from '../../src/pack/prints.ts';
import { drawingsOn } from '../../src/pack/reading/drawings.ts';
import { readPdf } from '../help/read-pdf.ts';

const lesson = 'ks1-01';
const parts = (Object.keys(packParts) as Print['part'][]).filter((part) => part !== 'pack');
const prints: Print[] = [
	...parts.map((part) => ({ ...wholePack, part })),
	{ part: 'worksheets', edition: 'large-print', paper: 'letter' },
	{ part: 'notes', edition: 'large-print', paper: 'a4' },
	{ part: 'slides', edition: 'low-ink', paper: 'a4' },
	{ part: 'cards', edition: 'low-ink', paper: 'letter' },
];
const named = prints.map((print) => [lesson + nameOfPrint(print), print] as const);

let out = '';
const bytesOf = (name: string) => readFile(join(out, `${name}.pdf`));

beforeAll(async () => {
	out = await mkdtemp(join(tmpdir(), 'lantern-parts-'));
	const watch = () => ({ step: () => {}, done: () => {} });
	const { failed } = await buildPacks({ lessons: [lesson], prints, out, watch });
	// A print that cannot be read by everyone is in this list: our own checker has looked at each.
	expect(failed).toEqual([]);
});
afterAll(() => rm(out, { recursive: true }));

describe('a part of the pack printed alone', () => {
	it.each(named)('%s says what it is, and begins with the lesson’s title', async (name, { part }) => {
		const pdf = await readPdf(await bytesOf(name));
		expect(pdf.info['Title']).toContain(`My helping hand: ${packParts[part].title}`);
		expect(pdf.outline[0]?.trim()).toBe('My helping hand');
		expect(pdf.tags.match(/H\d\b/)?.[0]).toBe('H1');
		expect(pdf.tags.match(/\bH1\b/g)).toHaveLength(1);
	});

	it.each(named)('%s has no page without words', async (name) => {
		const document = await PDFDocument.load(await bytesOf(name), { updateMetadata: false });
		const wordless = document.getPages().flatMap((page, index) => {
			const operators = drawingsOn(document, page).flatMap((drawing) => [...drawing.operators]);
			const marked = operators.filter(({ name: it }) => ['BDC', 'Tj', 'TJ'].includes(it));
			return marked.filter(({ name: it }) => it !== 'BDC').length > 4 ? [] : [index + 1];
		});
		expect(wordless).toEqual([]);
	});

	it.each([
		['handouts-2', 2],
		['handouts-3', 3],
		['handouts-6', 6],
	])('shows slides as %s, so many to a page', async (part, count) => {
		const pages = async (name: string) => (await readPdf(await bytesOf(`${lesson}-${name}`))).pageCount;
		expect(await pages(part)).toBe(Math.ceil((await pages('slides')) / count));
	});

	it.each([
		['worksheets', [595, 842]],
		['worksheets-large-print-letter', [612, 792]],
		['slides-low-ink', [960, 540]],
	])('of %s is on its paper', async (part, points) => {
		const [page] = (await PDFDocument.load(await bytesOf(`${lesson}-${part}`))).getPages();
		expect([page?.getWidth(), page?.getHeight()].map((it) => Math.round(it ?? 0))).toEqual(points);
	});
});

describe('an edition', () => {
	let browser: Browser;
	let url = '';
	let close = async () => {};
	beforeAll(async () => {
		browser = await launchChromium();
		({ url, close } = await serveFolder('dist', { port: 0 }));
	});
	afterAll(async () => {
		await browser.close();
		await close();
	});

	/** Opens a lesson's print page as the press does, set for paper. */
	async function paperOf(id: string, print: Print) {
		const page = await browser.newPage();
		await page.goto(`${url}lessons/${id}/print/`);
		await page.emulateMedia({ media: 'print' });
		await page.evaluate((said) => void Object.assign(document.documentElement.dataset, said), marksOf(print));
		return page;
	}

	it.each(['ks1-01', 'uks2-02', 'ks3-03', 'ks4-01'])('in large print has no words below 18 points: %s', async (id) => {
		const page = await paperOf(id, { ...wholePack, edition: 'large-print' });
		const small = await page.evaluate(() => {
			const shown = [...document.querySelectorAll<HTMLElement>('.pack main *')].filter(
				(it) => !it.closest('.slides-part, .thumb') && it.getClientRects().length > 0,
			);
			const own = (it: Element) => [...it.childNodes].some((kid) => kid.nodeType === 3 && kid.nodeValue?.trim());
			const scale = (it: Element) => (it instanceof SVGGraphicsElement ? (it.getScreenCTM()?.a ?? 1) : 1);
			const pixels = (it: Element) => Number.parseFloat(getComputedStyle(it).fontSize) * scale(it);
			return shown.filter((it) => own(it) && pixels(it) < 23.99).map((it) => `${it.tagName}.${it.className}`);
		});
		expect([...new Set(small)]).toEqual([]);
		await page.close();
	});

	it('in low ink has no area of colour', async () => {
		const page = await paperOf('uks2-02', { ...wholePack, edition: 'low-ink' });
		const filled = await page.evaluate(() =>
			[...document.querySelectorAll('.pack main *')].flatMap((it) =>
				['', '::before', '::after'].flatMap((pseudo) => {
					const { backgroundColor, backgroundImage, content } = getComputedStyle(it, pseudo || null);
					const isThere = pseudo === '' || content !== 'none';
					const isPlain = /, 0\)$|^rgb\(255, 255, 255\)$/.test(backgroundColor) && backgroundImage === 'none';
					return isThere && !isPlain ? [`${it.tagName}.${it.className}${pseudo}`] : [];
				}),
			),
		);
		expect([...new Set(filled)]).toEqual([]);
		await page.close();
	});
});
