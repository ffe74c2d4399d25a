import { describe, expect, it } from 'vitest';
import { onLine, placeWords } from '../../../src/blocks/scale/line.ts';

const ends = { low: 'Not yet', high: 'Very sure' };

describe('a place on the line', () => {
	it.each([
		[0, '0, “Not yet”'],
		[1, '1, nearer to “Not yet”'],
		[4, '4, nearer to “Not yet”'],
		[5, '5, half way'],
		[6, '6, nearer to “Very sure”'],
		[10, '10, “Very sure”'],
	])('%i is said in words', (number, words) => {
		expect(placeWords(number, ends)).toBe(words);
	});

	it.each([
		[-1, 0],
		[0, 0],
		[11, 10],
	])('%i stays on the line as %i', (number, kept) => {
		expect(onLine(number)).toBe(kept);
	});
});
