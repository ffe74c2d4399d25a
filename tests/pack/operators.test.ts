import { describe, expect, it } from 'vitest';
import { operandsOf, readOperators } from '../../src/pack/reading/operators.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('readOperators', () => {
	it.each([
		['operands and their operator', '1 0 0 1 5 5 cm', ['1 0 0 1 5 5 | cm']],
		['operators without operands', 'q\nQ', [' | q', ' | Q']],
		['strings with brackets in them', '(a \\) (b) Tj) Tj', ['(a \\) (b) Tj) | Tj']],
		['hexadecimal strings', '<00 4A>Tj', ['<00 4A> | Tj']],
		['dictionaries', '/P <</MCID 3 /Lang (en)>>BDC EMC', ['/P <</MCID 3 /Lang (en)>> | BDC', ' | EMC']],
		['arrays of strings', '[(a) -12 <0041>] TJ', ['[(a) -12 <0041>] | TJ']],
		['starred operators and quotes', 'f* B* (x) \' 1 2 (x) "', [' | f*', ' | B*', "(x) | '", '1 2 (x) | "']],
		['true, false and null as values', '/A <</B true /C null>> BDC', ['/A <</B true /C null>> | BDC']],
		['comments as space', '1 % f Tj\n0 0 rg', ['1 % f Tj\n0 0 | rg']],
		['names stuck together', '/Pattern CS/P1 SCN', ['/Pattern | CS', '/P1 | SCN']],
		['nothing', ' \n', []],
	])('reads %s', (_, content, expected) => {
		const bytes = bytesOf(content);
		const read = readOperators(bytes).map((operator) => `${operandsOf(bytes, operator)} | ${operator.name}`);
		expect(read).toEqual(expected);
	});

	it('takes an inline picture as one, whatever its bytes say', () => {
		const bytes = bytesOf('q BI /W 1 ID \x00(EI< EMC\nEI Q');
		expect(readOperators(bytes).map(({ name, start, end }) => [name, start, end])).toEqual([
			['q', 0, 1],
			['EI', 2, 25],
			['Q', 26, 27],
		]);
	});
});
