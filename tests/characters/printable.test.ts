import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notPrintable } from '../../src/characters/printable.ts';
import { openFace } from '../../src/pack/face.ts';

/** The faces of faces.css, each with the ranges of letters for which a browser fetches its file. */
const rules = [...readFileSync('src/styles/faces.css', 'utf8').matchAll(/@font-face \{[^}]*\}/g)].map(([rule]) => {
	const file = /url\("([^"]+)"\)/.exec(rule)?.[1] ?? '';
	const [, family = '', weight = ''] = /font-family: "([^"]+)";[\s\S]*font-weight: (\d+)/.exec(rule) ?? [];
	const ranges = [...rule.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].map(([, from = '', to = from]) => [from, to]);
	return { family, weight, face: openFace(readFileSync(join('node_modules', file))), ranges };
});
const faces = [...new Set(rules.map(({ family, weight }) => `${family}, ${weight}`))];
const holds = (name: string, code: number) =>
	rules
		.filter(({ family, weight }) => `${family}, ${weight}` === name)
		.some(
			({ face, ranges }) =>
				ranges.some(([from = '', to = '']) => code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16)) &&
				face.lacks(String.fromCodePoint(code)) === undefined,
		);
const printable = Array.from({ length: 0x3000 }, (_, code) => code).filter(
	(code) => code >= 0x20 && notPrintable(String.fromCodePoint(code)).length === 0,
);

describe('letters that can be printed', () => {
	it.each(faces)('are all in %s', (name) => {
		expect(printable.filter((code) => !holds(name, code)).map((code) => String.fromCodePoint(code))).toEqual([]);
	});

	it('are what English, Welsh, Polish and Romanian are written with', () => {
		expect(notPrintable('“Don’t!” – Tŷ’r Ŵ… £5 € ½ × 2 • Zażółć gęślą jaźń, țară și școală\n\tÉcole')).toEqual([]);
	});

	it.each([
		['an arrow', 'a → b', 0x2192],
		['a box to tick', '☐', 0x2610],
		['a tick', '✓', 0x2713],
		['an emoji', '😀', 0x1f600],
		['another script', 'Привет', 0x41f],
		['an accent by itself', 'e\u0301', 0x301],
	])('do not include %s', (_, text, code) => {
		expect(notPrintable(text)[0]?.code).toBe(code);
	});

	it('would be found missing from a face', () => {
		expect(faces.every((name) => holds(name, 0x2192))).toBe(false);
	});
});
