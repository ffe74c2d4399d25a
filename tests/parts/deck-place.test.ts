import { describe, expect, it } from 'vitest';
import { clampSlide, clock, inCut, slideFromHash } from '../../src/parts/deck-place.ts';

describe('the slide an address names', () => {
	it.each([
		['#1', 0],
		['#3', 2],
		['', 0],
		['#story', 0],
		['#0', 0],
		['#-4', 0],
		['#99', 4],
		['#2.5', 0],
	])('%s of five is number %i', (hash, expected) => {
		expect(slideFromHash(hash, 5)).toBe(expected);
	});

	it('stays inside a deck', () => {
		expect([clampSlide(-1, 3), clampSlide(3, 3), clampSlide(0, 0)]).toEqual([0, 2, 0]);
	});
});

describe('the clock', () => {
	it.each([
		[0, '0:00'],
		[59, '0:59'],
		[60, '1:00'],
		[605, '10:05'],
	])('shows %i seconds as %s', (seconds, shown) => {
		expect(clock(seconds)).toBe(shown);
	});
});

describe('a shorter cut', () => {
	const cuts = JSON.stringify([{ minutes: 10, slides: [1, 3] }]);

	it.each([
		['keeps its slides', '?cut=10', cuts, ['a', 'c']],
		['that is not there keeps all', '?cut=30', cuts, ['a', 'b', 'c']],
		['that nobody asks for keeps all', '', cuts, ['a', 'b', 'c']],
		['of a lesson that has none keeps all', '?cut=10', undefined, ['a', 'b', 'c']],
	])('%s', (_, search, known, expected) => expect(inCut(['a', 'b', 'c'], search, known)).toEqual(expected));
});
