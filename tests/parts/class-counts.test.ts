import { describe, expect, it } from 'vitest';
import { changeText, countFrom, type Hands, handsUp, hasFew, shareOf } from '../../src/parts/class-counts.ts';

describe('a count of hands', () => {
	it.each([
		['12', 12],
		[' 7 ', 7],
		['0', 0],
		['', undefined],
		['about 9', undefined],
		['-3', undefined],
		['2.5', undefined],
		['1000', undefined],
	])('%j is read as %j', (typed, count) => {
		expect(countFrom(typed)).toBe(count);
	});

	it.each<[Hands, number, number]>([
		[[3, 9, undefined], 12, 75],
		[[undefined, undefined], 0, 0],
		[[5, 0], 5, 0],
	])('%j: %i in all, the second of them %i in a hundred', (hands, all, share) => {
		expect(handsUp(hands)).toBe(all);
		expect(shareOf(hands, 1)).toBe(share);
	});

	it.each<[Hands, boolean]>([
		[[5, 20, 0], false],
		[[undefined, 5], false],
		[[4, 21], true],
		[[1], true],
	])('%j may point to one pupil: %j', (hands, few) => {
		expect(hasFew(hands)).toBe(few);
	});
});

describe('how a class has changed', () => {
	const answer = { index: 1, name: 'Tell' };
	it('is said in hands', () => {
		expect(changeText([20, 8], [7, 21], answer)).toBe(
			'“Tell”: 8 of 28 hands (29 %) at the start, 21 of 28 hands (75 %) at the end.',
		);
	});

	it.each<[Hands, Hands]>([
		[[], [3, 4]],
		[[3, 4], []],
		[
			[0, 0],
			[3, 4],
		],
	])('is not said before both times have been counted: %j and %j', (start, end) => {
		expect(changeText(start, end, answer)).toBeUndefined();
	});
});
