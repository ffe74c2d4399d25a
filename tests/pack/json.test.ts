import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText, parseJson } from '../../src/pack/json.ts';
import { encoded, marked } from '../help/encoded.ts';

describe('parseJson', () => {
	it.each(['{}', '[1, -2.5e3, true, null, "ŵ \\u0041 \\n"]', ' {"a": {"b": []}}\n', '"A"'])('takes %s', (text) => {
		expect(parseJson(text, 'school.json')).toEqual(JSON.parse(text));
	});

	it.each([
		['nothing', '', 1, 1],
		['words', 'Hello', 1, 1],
		['a missing comma', '{\n\t"name": "A"\n\t"class": "B"\n}', 3, 2],
		['a comma too many', '{\n "name": "A",\n}', 3, 1],
		['a missing colon', '{"name" "A"}', 1, 9],
		['a curly quotation mark', '{"name": “A”}', 1, 10],
		['a quotation mark never closed', '{"name": "A\n}', 1, 10],
		['single quotation marks', "{'name': 1}", 1, 2],
		['a bracket never closed', '{\n"adults": [\n1, 2\n', 4, 1],
		['two of them', '{} {}', 1, 4],
		['a remark', '{ // mine\n}', 1, 3],
		['a number with a nought before it', '[01]', 1, 3],
	])('says where it stops for %s', (_, text, line, column) => {
		expect(() => JSON.parse(text)).toThrow();
		expect(() => parseJson(text, 'school.json')).toThrow(
			`school.json is not JSON: something is wrong at line ${line}, column ${column}.`,
		);
	});
});

describe('parseJson, of much', () => {
	it.each([
		['letters', 'a'.repeat(12_000_000)],
		['escaped letters', '\\"'.repeat(1_000_000)],
	])('says where it stops behind a million %s', (_, letters) => {
		expect(() => parseJson(`{\n"logo": "${letters}"\n"name": "A"}`, 'school.json')).toThrow('at line 3, column 1.');
	});
});

describe('jsonText', () => {
	const name = 'school.json';
	const text = '{ "name": "Ysgol Siân" }';

	it('gives the text of UTF-8, and of UTF-16 that bears its mark', () => {
		for (const bytes of [encoded(text, 'utf-8'), marked(text, 'utf-8'), marked(text, 'utf-16le')])
			expect(jsonText(bytes, name)).toBe(text);
	});

	it.each(['latin1', 'utf-16le', 'utf-16be'] as const)('says how to save what is in %s without a mark', (encoding) => {
		expect(() => jsonText(encoded(text, encoding), name)).toThrow(
			expect.objectContaining({
				name: 'PackError',
				message: 'school.json is not saved as UTF-8 text.',
				hint: expect.stringContaining('the encoding “UTF-8”'),
			}),
		);
	});

	it.each([
		['lists in lists', '['.repeat(100_000) + ']'.repeat(100_000)],
		['lists that are never closed', '['.repeat(100_000)],
		['groups in groups', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
		['both', '[{"a":'.repeat(51)],
	])('refuses %s in plain words', (_, deep) => {
		expect(() => jsonText(encoded(deep, 'utf-8'), name)).toThrow(
			expect.objectContaining({ name: 'PackError', message: expect.stringMatching(/brackets inside brackets/) }),
		);
	});

	it('counts no brackets that are closed again or stand in words', () => {
		for (const flat of ['[],'.repeat(1000), `"${'['.repeat(1000)}"`, `"\\"${'['.repeat(1000)}\\\\"`])
			expect(jsonText(encoded(flat, 'utf-8'), name)).toBe(flat);
	});

	it('takes whatever has so few brackets that it cannot be deep', () => {
		fc.assert(
			fc.property(fc.json({ maxDepth: 6 }), (json) => jsonText(encoded(json, 'utf-8'), name) === json),
			{ numRuns: 1000 },
		);
	});
});
