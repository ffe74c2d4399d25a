import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../../scripts/outside/serve/range.ts';
import { anyRange, expectedRange } from '../../../help/any-range.ts';

describe('rangeOf', () => {
	it.each([
		[undefined, undefined],
		['bytes=0-3', { start: 0, end: 3 }],
		['bytes=4-', { start: 4, end: 9 }],
		['bytes=-3', { start: 7, end: 9 }],
		['bytes=-10', { start: 0, end: 9 }],
		['bytes=-99', { start: 0, end: 9 }],
		['bytes=0-99999999999999999999', { start: 0, end: 9 }],
		['BYTES=0-0', { start: 0, end: 0 }],
		['bytes=0-2,3-5', { start: 0, end: 5 }],
		['bytes=5-6, ,0-5', { start: 0, end: 6 }],
		['bytes=0-1,8-9', undefined],
		['bytes=0-1,50-60', { start: 0, end: 1 }],
		['bytes=10-', 'unsatisfiable'],
		['bytes=10-20,30-', 'unsatisfiable'],
		['bytes=-0', 'unsatisfiable'],
		['bytes=99999999999999999999-', 'unsatisfiable'],
		['bytes=5-2', undefined],
		['bytes=99999999999999999999-99999999999999999998', undefined],
		['bytes=0-1,5-2', undefined],
		['bytes=', undefined],
		['bytes=-', undefined],
		['bytes=,', undefined],
		['bytes=a-b', undefined],
		['bytes=0x1-2', undefined],
		['bytes=1-2-3', undefined],
		['bytes 0-3', undefined],
		['lines=0-3', undefined],
	])('reads %s of ten bytes', (header, range) => {
		expect(rangeOf(header, 10)).toEqual(range);
	});

	it('gives an empty file whole', () => {
		expect(rangeOf('bytes=0-', 0)).toBeUndefined();
	});

	it('reads any header as the RFC does', () => {
		fc.assert(
			fc.property(anyRange, fc.nat(40), (header, size) => {
				expect(rangeOf(header, size)).toEqual(expectedRange(header, size));
			}),
			{ numRuns: 10_000 },
		);
	});
});
