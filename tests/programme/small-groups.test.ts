import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestHands, type Group, type Hands, shownOf } from '../../src/programme/small-groups.ts';

const count = (hands: readonly number[] = []) => hands.reduce((sum, one) => sum + one, 0);
const group = (name: string, before: number, after = before): Group => ({
	class: name,
	year: name.slice(0, 1),
	hands: { before: [before, 0], after: [0, after] },
});
const counts = ({ classes, years, school }: ReturnType<typeof shownOf>) => ({
	classes: [...classes.keys()],
	years: [...years].map(([year, hands]) => `${year} ${count(hands.before)}`),
	school: count(school?.before),
});

describe('small groups', () => {
	it.each([
		['all large', [group('5A', 20), group('5B', 5)], ['5A', '5B'], ['5 25'], 25],
		['one small is in no total', [group('5A', 20), group('5B', 4)], ['5A'], ['5 20'], 20],
		['few hands after are few', [group('5A', 20), group('5B', 20, 4)], ['5A'], ['5 20'], 20],
		['two small with enough hands', [group('5A', 20), group('5B', 3), group('5C', 2)], ['5A'], ['5 25'], 25],
		['two small with too few', [group('5A', 20), group('5B', 2), group('5C', 2)], ['5A'], ['5 20'], 20],
		['small ones of two years', [group('5A', 20), group('5B', 3), group('6B', 4)], ['5A'], ['5 20'], 27],
		['one small alone', [group('5B', 4)], [], [], 0],
		['nobody asked', [group('5A', 20), group('5B', 0), group('5C', 4)], ['5A'], ['5 20'], 20],
		['none', [], [], [], 0],
	])('%s', (_, groups, classes, years, school) => {
		expect(counts(shownOf(groups))).toEqual({ classes, years, school });
	});

	const many = fc
		.array(fc.tuple(fc.constantFrom('4', '5', '6'), fc.nat(12), fc.nat(12)), { maxLength: 8 })
		.map((all) => all.map(([year, before, after], at) => group(`${year}${at}`, before, after)));
	const rest = (total: Hands, parts: readonly (Hands | undefined)[]) =>
		(['before', 'after'] as const).map((side) =>
			parts.reduce((left, part) => left - count(part?.[side]), count(total[side])),
		);
	/** Nothing, or enough. */
	const isSafe = (left: number[]) => left.every((one) => one === 0) || left.every((one) => one >= fewestHands);

	it('show no figure of fewer than five hands', () =>
		fc.assert(
			fc.property(many, (groups) => {
				const { classes, years, school } = shownOf(groups);
				for (const hands of [...classes.values(), ...years.values(), ...(school ? [school] : [])])
					expect(Math.min(count(hands.before), count(hands.after))).toBeGreaterThanOrEqual(fewestHands);
			}),
		));

	it('leave nothing small when shown figures are taken from any total', () =>
		fc.assert(
			fc.property(many, (groups) => {
				const { classes, years, school } = shownOf(groups);
				const inYear = (year: string) =>
					[...classes].filter(([name]) => name.startsWith(year)).map(([, hands]) => hands);
				for (const [year, hands] of years) expect(isSafe(rest(hands, inYear(year)))).toBe(true);
				if (school) {
					expect(isSafe(rest(school, [...years.values()]))).toBe(true);
					expect(isSafe(rest(school, [...classes.values()]))).toBe(true);
					const without = (year: string) => [...years].filter(([one]) => one !== year).map(([, hands]) => hands);
					for (const year of years.keys()) expect(isSafe(rest(school, [...without(year), ...inYear(year)]))).toBe(true);
				}
			}),
			{ numRuns: 500 },
		));

	it('cannot be worked out one by one: another answer of a class that is hidden alone changes nothing', () =>
		fc.assert(
			fc.property(many, fc.nat(4), (groups, hands) => {
				const hidden = group('7A', hands);
				const one = shownOf([...groups.filter(({ class: name }) => shownOf(groups).classes.has(name)), hidden]);
				const other = shownOf(groups.filter(({ class: name }) => shownOf(groups).classes.has(name)));
				expect(one).toEqual(other);
			}),
		));
});
