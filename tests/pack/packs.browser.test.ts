import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPacks, type Door } from '../../scripts/build-packs.ts';
import { findChromium, launchChromium } from '../../scripts/outside/chromium.ts';
import type { Failure } from '../../scripts/packs/job.ts';
import { checkAccessible } from '../../src/pack/accessible/check.ts';
import { wholePack } from '../../src/pack/prints.ts';
import { type ReadPdf, readPdf } from '../help/read-pdf.ts';
import { aSampleSite } from './a-sample-site.ts';

let folder = '';
let bytes: Uint8Array = new Uint8Array();
let pack: ReadPdf;

const watch = () => ({ step: () => {}, done: () => {} });
const build = (site: string, door?: Partial<Door>) =>
	buildPacks({
		dist: join(folder, site),
		state: join(folder, `${site}-state`),
		watch,
		prints: [wholePack],
		browser: { find: findChromium, launch: launchChromium, ...door },
	});
const packOf = (site: string) => readFile(join(folder, site, 'packs', 'sample.pdf'));

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lantern-'));
	await aSampleSite(join(folder, 'one'));
	expect(await build('one')).toMatchObject({ made: ['sample'], failed: [] });
	bytes = await packOf('one');
	pack = await readPdf(bytes);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a printed and finished pack', () => {
	it('passes our own check', async () => {
		expect(await checkAccessible(bytes)).toEqual([]);
	});

	it('says what it is', () => {
		expect(pack.info).toMatchObject({ Title: 'Ready, set, share: a sample pack', CreationDate: 'D:20261122000000Z' });
		expect(pack.language).toBe('en-GB');
	});

	it('names its pages by their parts', () => {
		expect(pack.pageLabels).toEqual([
			'Cover 1',
			'Notes 1',
			'Notes 2',
			'Notes 3',
			'Notes 4',
			'Slide 1',
			'Slide 2',
			'Sheet 1',
		]);
	});

	it('has bookmarks', () => {
		expect(pack.outline.slice(0, 3)).toEqual([
			'Ready, set, share: a sample pack',
			'  Teacher notes',
			'    Before you teach',
		]);
	});

	it('reads as it was written, without running heads and hidden thumbnails', () => {
		expect(pack.tags).toContain('“Mae’r gath ar y to. Ŵŷ ŵyr, tŷ, dŵr.”');
		expect(pack.tags).toContain('Figure “Two friends talking”');
		expect(pack.tags).not.toContain('1 of 8');
		expect(pack.tags).not.toContain('Tiny');
	});

	it('has words for every link, and no link in what is hidden', () => {
		expect(pack.links).toContain('A card of two lines');
		expect(pack.links).toContain('Go to the picture');
		expect(pack.links).toContain('A labelled link');
		expect(pack.links).toContain('An empty box');
		expect(pack.links).toContain('Worksheets');
		expect(pack.links.join()).not.toContain('hidden');
	});
});

describe('printing', () => {
	it('gives the same bytes from another browser, beside other pages', async () => {
		await aSampleSite(join(folder, 'two'), { another: (it) => it, other: (it) => `${it} `, sample: (it) => it });
		expect((await build('two')).made.sort()).toEqual(['another', 'other', 'sample']);
		expect(await packOf('two')).toEqual(bytes);
	});

	it('starts no browser when nothing has changed', async () => {
		const launch = () => Promise.reject(new Error('a browser was started'));
		expect(await build('one', { launch })).toMatchObject({ kept: ['sample'], failed: [] });
	});

	it('survives a browser that goes away', async () => {
		await aSampleSite(join(folder, 'three'));
		let launches = 0;
		const launch: Door['launch'] = async (flags) => {
			const browser = await launchChromium(flags);
			if (launches++ === 0) setTimeout(() => browser.close(), 100);
			return browser;
		};
		expect(await build('three', { launch })).toMatchObject({ made: ['sample'], failed: [] });
		expect(launches).toBe(2);
	});
});

describe('a page that cannot be a pack', () => {
	type Row = [what: string, from: string, to: string, message?: string];
	const x = '@font-face{font-family:X;src:url(/x.woff2)}';
	const faults: [what: string, from: string, to: string, message: string | RegExp][] = [
		['a broken picture', '</main>', '<img src="/none.png" alt="None"></main>', 'the picture /none.png is broken'],
		['a font that is not there', '</head>', `<style>${x}main{font-family:X}</style></head>`, 'font X'],
		[
			'a font for running heads that is not there',
			'</head>',
			`<style>${x}html{--x:X}@page notes{@top-left{font:9pt var(--x),serif}}</style></head>`,
			'font X',
		],
		['a missing style sheet', '</head>', '<link rel="stylesheet" href="/none.css"></head>', '/none.css cannot be had'],
		[
			'a thing from elsewhere',
			'</main>',
			'<img src="https://example.org/a.png" alt="A"></main>',
			'https://example.org',
		],
		['a link that needs the site', '</main>', '<a href="/lessons/">All</a></main>', 'the link to /lessons/'],
		['a picture without words', '</main>', '<img src="/picture.svg"></main>', 'figures: A picture on page 9'],
		['a heading out of order', '</main>', '<h5>Deep</h5></main>', 'headings: Heading'],
		['a letter no font has', '</main>', '<p>\u{10ffff}</p></main>', 'letters: Page 9'],
		['a letter of this machine', '</main>', '<p>A box: \u2610</p></main>', /own-faces: .*“☐”|letters: Page 9/],
		['a part that no link leads to', '"part-sheets", "prefix"', '"part-none", "prefix"', 'no place called “part-none”'],
	];
	const fine: Row[] = [
		['a font that is not there and that nothing uses', '</head>', `<style>${x}</style></head>`],
		[
			'a stand-in for a font',
			'</head>',
			'<style>@font-face{font-family:Y;src:local("No such font")}main{font-family:Sample,Y}</style></head>',
		],
	];
	const idOf = (what: string) => what.replaceAll(' ', '-');
	let failed: Failure[] = [];
	let made: string[] = [];

	beforeAll(async () => {
		const pages = [...faults, ...fine].map(([what, from, to]) => [
			idOf(what),
			(html: string) => html.replace(from, to),
		]);
		await aSampleSite(join(folder, 'bad'), { ...Object.fromEntries(pages), sample: (it) => it });
		const report = await build('bad');
		made = report.made;
		failed = report.failed;
	});

	it.each(faults)('is refused by name for %s', (what, _from, _to, message) => {
		const failure = failed.find(({ name }) => name === idOf(what));
		expect(failure).toMatchObject({ message: expect.stringMatching(message), hint: expect.any(String) });
	});

	it('keeps no other page from being printed, not even for fonts it does not need', () => {
		expect(made.sort()).toEqual(['sample', ...fine.map(([what]) => idOf(what))].sort());
	});
});
