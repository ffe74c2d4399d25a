import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfBuild, lastPossibleDay } from '../../../scripts/outside/day.ts';
import { SetupError } from '../../../scripts/setup/error.mjs';

const now = new Date('2026-11-29T23:30:00Z');

describe('the day of a build', () => {
	it.each([
		[undefined, '2026-11-29'],
		['2029-01-01', '2029-01-01'],
		['2028-02-29', '2028-02-29'],
	])('asked for %j: %s', (asked, expected) => expect(dayOfBuild(asked, now)).toBe(expected));

	it.each(['abc', '', ' ', '2027-13-45', '2027-02-30', '2027-2-3', '2027-01-01T00:00', '31/01/2027', 'today'])(
		'is refused in words where it is %j',
		(asked) =>
			expect(() => dayOfBuild(asked, now)).toThrow(
				new SetupError(
					`LANTERN_TODAY is “${asked}”, which is not a day. Write it as 2027-01-31, or leave it out for today.`,
				),
			),
	);

	it('is a day as the calendar has it, or refused', () =>
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d$/)), (asked) => {
				const isReal = !Number.isNaN(Date.parse(asked)) && new Date(asked).toISOString().slice(0, 10) === asked;
				if (isReal) expect(dayOfBuild(asked, now)).toBe(asked);
				else expect(() => dayOfBuild(asked, now)).toThrow(/^LANTERN_TODAY is “/);
			}),
			{ numRuns: 10_000 },
		));
});

describe('the last day on which something can have been checked', () => {
	it.each([
		['the day of the build, where that is later', '2029-01-01', '2029-01-01'],
		['today, where it has begun anywhere', '2026-11-01', '2026-11-30'],
	])('is %s', (_, day, expected) => expect(lastPossibleDay(day, now)).toBe(expected));
});
