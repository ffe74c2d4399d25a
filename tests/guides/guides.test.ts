import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../scripts/outside/lessons.ts';

const folder = 'src/guides';
const guides = readdirSync(folder)
	.filter((file) => file.endsWith('.mdx'))
	.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8').replace(/^---\n.*?\n---\n/s, '') }));
const routes = loadFacts().routes;

/** Numbers that lead somewhere, whoever they belong to: those of the facts, and anything as long. */
const numbersIn = (text: string) => [
	...(text.match(/\b0\d[\d ]{7,}\d\b/g) ?? []),
	...routes.flatMap(({ phone }) => (phone && new RegExp(`\\b${phone}\\b`).test(text) ? [phone] : [])),
];

/** Addresses of others; what runs on the reader's own machine, and Node itself, are not ways to get help. */
const addressesIn = (text: string) =>
	(text.match(/https?:\/\/[^\s)`]+/g) ?? []).filter((url) => !/^http:\/\/localhost|^https:\/\/nodejs\.org$/.test(url));

describe.each(guides)('the guide $file', ({ text }) => {
	it('takes about three minutes to read', () => {
		const words = text.split(/\s+/).filter(Boolean).length;
		expect(words).toBeGreaterThanOrEqual(300);
		expect(words).toBeLessThanOrEqual(700);
	});

	it('takes numbers and addresses from the facts', () => {
		expect(numbersIn(text)).toEqual([]);
		expect(addressesIn(text)).toEqual([]);
	});

	it('names only ways to get help that are shown', () => {
		const named = [...text.matchAll(/<Route id="([^"]+)"/g)].map(([, id]) => id);
		const shown = routes.filter((route) => route.shown).map(({ id }) => id);
		expect(named.filter((id) => !shown.some((one) => one === id))).toEqual([]);
	});
});

it('notices a number and an address that somebody typed', () => {
	const [childline] = routes.filter(({ id }) => id === 'childline');
	expect(numbersIn(`Ring ${childline?.phone}.`)).not.toEqual([]);
	expect(numbersIn('Ring 01234 567 890.')).not.toEqual([]);
	expect(addressesIn('See https://example.org/help.')).not.toEqual([]);
});
