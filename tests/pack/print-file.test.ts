import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSite } from '../../scripts/packs/assets.ts';
import { printFile } from '../../scripts/packs/print-file.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lantern-'));
});
afterEach(() => rm(folder, { recursive: true }));

const page = 'lessons/a/print/index.html';

async function printed(head: string, files: Record<string, string> = {}) {
	for (const [path, text] of Object.entries({ ...files, [page]: `<head>${head}</head>` })) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	const html = await printFile(openSite(folder), page);
	return html?.replace(/^<head>|<style>@media screen[^<]*<\/style><\/head>$/g, '');
}

const link = '<link rel="stylesheet" href="/s/a.css">';

describe('printFile', () => {
	it.each<[what: string, head: string, css: string, expected: string]>([
		['a style sheet', link, 'p{margin:0}', '<style>p{margin:0}</style>'],
		['one named from the page', '<link href=../../../s/a.css rel=stylesheet>', 'p{}', '<style>p{}</style>'],
		[
			'one for paper',
			'<link rel="stylesheet" media="print" href="/s/a.css">',
			'p{}',
			'<style media="print">p{}</style>',
		],
		['the picture of a style sheet', link, 'p{background:url(b.svg)}', '<style>p{background:url("/s/b.svg")}</style>'],
		['a typeface', link, '@x{src:url("f.woff2")}', '<style>@x{src:url(data:font/woff2;base64,Rg==)}</style>'],
		['a typeface that is not there', link, '@x{src:url(n.woff2)}', '<style>@x{src:url("/s/n.woff2")}</style>'],
		[
			'what is from elsewhere',
			link,
			'p{background:url(https://a.org/b)}',
			'<style>p{background:url(https://a.org/b)}</style>',
		],
		[
			'an ending within a style sheet',
			link,
			'p::before{content:"</style>"}',
			'<style>p::before{content:"<\\/style>"}</style>',
		],
		['a style sheet that takes in others', link, '@import "b.css";', link],
		['the rule against styles in the page', '<meta http-equiv="content-security-policy" content="a \'b\'">', '', ''],
	])('takes in %s', async (_, head, css, expected) => {
		expect(await printed(head, { 's/a.css': css, 's/f.woff2': 'F' })).toBe(expected);
	});

	it('leaves a style sheet that is not there for the browser to miss', async () => {
		expect(await printed(link)).toBe(link);
	});

	it('is undefined where there is no page', async () => {
		expect(await printFile(openSite(folder), page)).toBeUndefined();
	});
});
