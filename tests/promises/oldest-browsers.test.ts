import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { styleFaults } from '../../scripts/browsers/style-faults.ts';
import { missingNames } from '../../scripts/browsers/support.ts';
import { listFiles } from '../../scripts/outside/files.ts';
import { dist } from '../help/site.ts';

/** What may be missing without harm, and why. Anything else that the oldest browsers lack is refused. */
const harmless: [RegExp, string][] = [
	[/^::-(moz|webkit)-/, 'each browser draws a slider in its own way, and has both rules'],
	[/^::highlight\(\)$/, 'read aloud, words are then not marked'],
	[/^:fullscreen$/, 'where it is missing, the whole screen is not offered'],
	[/^(@container|container(-type)?\b.*)$/, 'columns then stand as on a narrow page'],
	[/^cqw$/, 'parts/slide-width.ts says how wide a slide is'],
	[/^@media \(forced-colors\)$|^forced-color-adjust\b/, 'such browsers force no colours'],
	[/^@page$|^size in @page$|^break-after: avoid$/, 'paper then breaks elsewhere; the PDF is there'],
	[/^(ascent|descent|line-gap)-override in |^size-adjust in /, 'a page moves a little when its letters come'],
	[/^content-visibility\b/, 'a long page is then drawn at once'],
	[/^cursor: |^resize\b/, 'a finger has no pointer'],
	[/^overflow: clip$|^zoom$/, 'what reaches out of a picture is then seen, and sizes stay as usual'],
	[/^(print-color|text-size)-adjust\b/, 'compiled with its older name'],
	[/^text-wrap\b|^text-decoration: dotted$|^user-select\b/, 'looks alone'],
];

const files = await listFiles(join(dist, '_astro'));
const read = (name: string) => readFileSync(join(dist, '_astro', name), 'utf8');
const isHarmless = (uses: string) => harmless.some(([one]) => one.test(uses));

const refused = (css: string) =>
	styleFaults(css)
		.filter(({ uses }) => !isHarmless(uses))
		.map(({ uses, where, without }) => `${uses} in “${where}” is missing in ${without.join(', ')}`);

/** An asking for it first, or a name of its own. */
const asked = (script: string, name: string) => new RegExp(`\\.${name}\\s*(?:!?==|\\)|&&|\\?)`).test(script);

/** Methods by the same name that are no built-in's: fontkit's own, for a list that is read when it is asked for. */
const others = ['toArray'];

const names = missingNames().filter((name) => !others.includes(name));

const refusedIn = (script: string) => [
	...names.filter((name) => new RegExp(`\\.${name}\\(`).test(script) && !asked(script, name)),
	...(/\(\?<[=!]/.test(script) ? ['a lookbehind'] : []),
];

describe('the oldest browsers in which everything has to work', () => {
	it('know every style that is served, or can do without', () => {
		const sheets = files.filter((name) => name.endsWith('.css'));
		expect(sheets.length).toBeGreaterThan(0);
		expect([...new Set(sheets.flatMap((name) => refused(read(name))))]).toEqual([]);
	});

	it('know every built-in that a script of ours or of others calls', () => {
		const scripts = files.filter((name) => name.endsWith('.js'));
		expect(scripts.length).toBeGreaterThan(0);
		expect(scripts.flatMap((name) => refusedIn(read(name)).map((one) => `${name}: ${one}`))).toEqual([]);
	});

	it.each([
		['.option:has(:checked) { color: red; }', ':has()'],
		['@media (scripting: none) { p { color: red; } }', '@media (scripting)'],
		['@starting-style { p { color: red; } }', '@starting-style'],
		['p { color: light-dark(red, blue); }', 'light-dark()'],
		['p { color: color-mix(in oklab, red, blue); }', 'color-mix()'],
		['dialog { interpolate-size: allow-keywords; }', 'interpolate-size'],
		['p { width: 5lh; }', 'lh'],
	])('would refuse %s', (css, uses) => {
		expect(refused(css)[0]).toContain(`${uses} in “`);
	});

	it.each([
		'@supports selector(:has(*)) { .option:has(:checked) { color: red; } }',
		'p { width: 5em; width: 5lh; }',
		'p { color: red; }',
		'p::after { content: "light-dark(red, blue)"; }',
	])('would accept %s', (css) => {
		expect(refused(css)).toEqual([]);
	});

	it.each([
		['a.toSorted()', 'toSorted'],
		['/(?<=a)b/', 'a lookbehind'],
		['Promise.withResolvers()', 'withResolvers'],
	])('would refuse %s', (script, name) => {
		expect(refusedIn(script)).toEqual([name]);
	});

	it('would accept what is asked for first', () => {
		expect(refusedIn('if (typeof a.toHex === "function") a.toHex()')).toEqual([]);
	});
});
