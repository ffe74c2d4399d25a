import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assetsOf, openSite } from '../../scripts/packs/assets.ts';
import { recallVersion, rememberVersion } from '../../scripts/packs/browser-version.ts';
import { openCache } from '../../scripts/packs/cache.ts';
import { packKey } from '../../scripts/packs/key.ts';
import { chosenFrom, lessonsToPrint } from '../../scripts/packs/pages.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lantern-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Record<string, string>) {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
}

const page = 'lessons/a/print/index.html';

describe('assetsOf', () => {
	it.each([
		['a style sheet', '<link rel="stylesheet" href="/_astro/a.css">', ['_astro/a.css']],
		['a path from the page', '<img alt="" src="../cat.png">', ['lessons/a/cat.png']],
		['a picture in two sizes', '<img srcset="/a.png 1x, /b.png 2x">', ['a.png', 'b.png']],
		['a picture within a picture', '<svg><image href="/a.png"/></svg>', ['a.png']],
		['a tag with > in its words', '<img alt="a > b" src=/a.png>', ['a.png']],
		['a style in the page', '<style>@font-face{src:url("/a.woff2?v=1#x")}</style>', ['a.woff2']],
		['an attribute with a style', "<p style='background:url(/a%20b.png)'>", ['a b.png']],
		['no link to another page', '<a href="/lessons/b/">b</a><a href="/packs/a.pdf">', []],
		['nothing from elsewhere', '<img src="https://example.org/a.png"><img src="data:image/png;base64,AA">', []],
		['nothing outside the site', '<img src="../../../../a.png">', []],
	])('finds %s', async (_, html, expected) => {
		await write({ [page]: html });
		expect(await assetsOf(openSite(folder), page)).toEqual(expected);
	});

	it('follows style sheets to fonts and to each other, in circles too', async () => {
		await write({
			[page]: '<link href="/s/a.css">',
			's/a.css': '@import "b.css"; @font-face { src: url(f.woff2) }',
			's/b.css': '@import url("/s/a.css"); p { background: url(../p.svg) }',
			'p.svg': '<svg xmlns="http://www.w3.org/2000/svg"><image href="q.png"/></svg>',
		});
		expect(await assetsOf(openSite(folder), page)).toEqual(['p.svg', 'q.png', 's/a.css', 's/b.css', 's/f.woff2']);
	});
});

describe('packKey', () => {
	const press = { code: 'c1', browser: 'b1', print: '' };
	const keyNow = (by = press) => packKey(openSite(folder), page, by);

	it.each<[what: string, change: () => Promise<void>, by?: typeof press]>([
		['the page', () => write({ [page]: '<img src="/a.png"> ' })],
		['a picture', () => write({ 'a.png': 'other' })],
		['a picture that was not there', () => rm(join(folder, 'a.png'))],
		['our code', async () => {}, { ...press, code: 'c2' }],
		['the browser', async () => {}, { ...press, browser: 'b2' }],
		['the part, edition or paper', async () => {}, { ...press, print: '-slides' }],
	])('changes with %s', async (_, change, by) => {
		await write({ [page]: '<img src="/a.png">', 'a.png': 'one' });
		const before = await keyNow();
		await change();
		expect(await keyNow(by)).not.toBe(before);
	});

	it('stays when something else changes', async () => {
		await write({ [page]: '<img src="/a.png">', 'a.png': 'one' });
		const before = await keyNow();
		await write({ 'lessons/b/print/index.html': 'new' });
		expect(await keyNow()).toBe(before);
	});
});

describe('the cache', () => {
	const pack = new TextEncoder().encode('%PDF');

	it('gives back what it was given, to the next run', async () => {
		await (await openCache(folder)).keep('k', pack);
		expect(new Uint8Array((await (await openCache(folder)).find('k')) ?? [])).toEqual(pack);
		expect(await (await openCache(folder)).find('other')).toBeUndefined();
	});

	it('throws away what nobody has asked for in a long time, and what is asked for least beyond a number', async () => {
		const cache = await openCache(folder);
		for (const key of ['old', 'asked', 'a', 'b']) await cache.keep(key, pack);
		const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);
		const age = { old: 31, asked: 31, a: 2, b: 1 };
		for (const name of await readdir(folder)) {
			const then = daysAgo(age[(name.split('.')[0] ?? 'a') as keyof typeof age]);
			await utimes(join(folder, name), then, then);
		}
		const next = await openCache(folder);
		await next.find('asked');
		await next.prune({ days: 30, count: 2 });
		expect((await readdir(folder)).map((name) => name.split('.')[0]).sort()).toEqual(['asked', 'b']);
	});

	it('throws a damaged pack away', async () => {
		await (await openCache(folder)).keep('k', pack);
		for (const name of await readdir(folder)) await writeFile(join(folder, name), '%PD');
		expect(await (await openCache(folder)).find('k')).toBeUndefined();
		expect(await readdir(folder)).toEqual([]);
	});
});

describe('the remembered version of the browser', () => {
	it('is known until the program changes', async () => {
		const [program, memory] = [join(folder, 'chrome'), join(folder, 'memory')];
		await writeFile(program, 'x');
		expect(await recallVersion(program, memory)).toBeUndefined();
		await rememberVersion(program, '156.0', memory);
		expect(await recallVersion(program, memory)).toBe('156.0');
		await utimes(program, 1, 1);
		expect(await recallVersion(program, memory)).toBeUndefined();
	});
});

describe('the lessons to print', () => {
	it('are those with a print page', async () => {
		await write({ [page]: '', 'lessons/b/index.html': '', 'lessons/c/print/index.html': '' });
		expect(await lessonsToPrint(folder)).toEqual(['a', 'c']);
	});

	it.each([
		[[], [], 'There is no page to print.'],
		[['a', 'b'], ['c'], 'There is no lesson “c” to print.'],
	])('of %j, asked for %j, are refused kindly', (all, asked, message) => {
		expect(() => chosenFrom(all, asked)).toThrow(message);
	});

	it('are all, or those asked for', () => {
		expect(chosenFrom(['a', 'b'], [])).toEqual(['a', 'b']);
		expect(chosenFrom(['a', 'b'], ['b'])).toEqual(['b']);
	});
});
