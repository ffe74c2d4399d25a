import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/parts/fit.ts';

describe('words in a column', () => {
	// At type 2 a letter is 0.98 wide, so a column of 10 holds ten letters.
	it.each([
		['', 1],
		['short', 1],
		['ten letter', 1],
		['eleven lettr', 2],
		['aaaaaa bbbbbb cccccc', 3],
		['aaaa bbbb cccc', 2],
		['averyverylongword', 1],
	])('takes %j in %i lines', (words, lines) => {
		expect(linesOf(words, 10, 2)).toBe(lines);
	});
});
