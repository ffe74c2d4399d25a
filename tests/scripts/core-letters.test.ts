import { copyFile, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fontkit from '@pdf-lib/fontkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coreLetters } from '../../scripts/site/core-letters.ts';

const face = 'andika-latin-400-normal';
const whole = `/_astro/${face}.abc-_1.woff2`;
const rule = (address: string, range: string) =>
	`@font-face{font-family:Andika;src:url(${address})format("woff2");unicode-range:${range}}`;
const other = rule('/_astro/andika-latin-ext-400-normal.abc.woff2', 'U+100-2BA');
const withLetter = (font: Buffer, letter: string) => fontkit.create(font).hasGlyphForCodePoint(letter.charCodeAt(0));

let folder = '';
let css = '';
let core = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lantern-letters-'));
	await mkdir(join(folder, '_astro'));
	await copyFile(`node_modules/@fontsource/andika/files/${face}.woff2`, join(folder, whole));
	css = (await coreLetters(folder))(`${rule(whole, 'U+0-FF')}${other}p{margin:0}`);
	core = /\/_astro\/[\w-]+-core-[\w.-]+/.exec(css)?.[0] ?? '';
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the letters of English pages', () => {
	it('come in a smaller face, after the whole one, which browsers then ask for other letters only', () => {
		expect(core).toMatch(/^\/_astro\/andika-latin-core-400-normal\.[\w-]{8}\.woff2$/);
		const [first, second, ...rest] = css.split(/(?<=\})/);
		expect(first).toBe(rule(whole, 'U+0-FF'));
		expect(second).toContain(`url(${core})`);
		expect(second).toMatch(/unicode-range:U\+0-7E,U\+a0,.*U\+2019/);
		expect(rest.join('')).toBe(`${other}p{margin:0}`);
	});

	it('are all in it, and no others', async () => {
		const [small, large] = await Promise.all([core, whole].map((path) => readFile(join(folder, path))));
		if (!small || !large) throw new Error('There is no face.');
		expect(['A', 'z', '5', '£', '’', 'é'].filter((letter) => !withLetter(small, letter))).toEqual([]);
		expect([withLetter(large, 'ü'), withLetter(small, 'ü')]).toEqual([true, false]);
		expect((await stat(join(folder, core))).size).toBeLessThan(large.length * 0.7);
	});
});
