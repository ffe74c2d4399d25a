import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceTables } from '../../src/programme/evidence.ts';
import { evidenceReport } from '../../src/programme/evidence-report.ts';
import { type Scope, yearName } from '../../src/programme/evidence-scope.ts';
import type { Everything } from '../../src/programme/evidence-table.ts';
import { type Programme, type Tally, yearGroups } from '../../src/programme/programme.ts';
import { fewestHands } from '../../src/programme/small-groups.ts';
import { aSchoolYear } from '../help/a-school-year.ts';

const from = aSchoolYear();
const { classes } = from.programme;
const school: Scope = { of: 'school' };
const scopes: Scope[] = [
	school,
	...classes.map(({ id }) => ({ of: 'class' as const, id })),
	...yearGroups.map((yearGroup) => ({ of: 'year' as const, yearGroup })),
];

/** The same school, where each class put up other hands. */
const withTallies = (change: (tally: Tally, ofClass: string) => Tally): Everything => ({
	...from,
	programme: {
		...from.programme,
		planned: from.programme.planned.map((planned): Programme['planned'][number] => {
			const { taught } = planned;
			if (!taught) return planned;
			return { ...planned, taught: { ...taught, tallies: taught.tallies.map((one) => change(one, planned.class)) } };
		}),
	},
});

type Row = { who: string; asks: string; hands: number };

/** Every figure that a report of the whole school shows, with the hands behind it. */
function figuresIn(all: Everything): Row[] {
	const { heads = [], rows = [] } = evidenceTables(all, school).find(({ name }) => name === 'Change') ?? {};
	const at = (head: string) => heads.indexOf(head);
	return rows.flatMap((row) => {
		const hands = row[at('Hands before')];
		const asks = `${row[at('Code')]} ${row[at('Asks')]}`;
		return typeof hands === 'number' ? [{ who: String(row[at('For')]), asks, hands }] : [];
	});
}

const sum = (rows: readonly Row[]) => rows.reduce((all, { hands }) => all + hands, 0);

/** Hands that somebody could find by taking what is shown of classes and years from a total, or that are shown themselves. */
function fewHandsIn(figures: readonly Row[]): string[] {
	const few = ({ asks, who, hands }: Row) => (hands > 0 && hands < fewestHands ? [`${asks}: ${hands} of ${who}`] : []);
	return [...new Set(figures.map(({ asks }) => asks))].flatMap((asks) => {
		const own = figures.filter((one) => one.asks === asks);
		const of = (names: readonly string[]) => own.filter(({ who }) => names.includes(who));
		const years = yearGroups.map((year) => ({
			total: of([yearName(year)]),
			parts: of(classes.filter(({ yearGroup }) => yearGroup === year).map(({ label }) => label)),
		}));
		const whole = of(['School']);
		const left = [
			...years.map(({ total, parts }) => ({ total, parts })),
			{ total: whole, parts: years.flatMap(({ parts }) => parts) },
			{ total: whole, parts: years.flatMap(({ total }) => total) },
			{ total: whole, parts: years.flatMap(({ total, parts }) => (total.length > 0 ? total : parts)) },
		].flatMap(({ total, parts }) =>
			total.map(({ who, hands }) => ({ asks, who: `the rest of ${who}`, hands: hands - sum(parts) })),
		);
		return [...own, ...left].flatMap(few);
	});
}

describe('no report gives a small class away', () => {
	it('neither by its own figures nor by what is left of a total, however many hands a class puts up', () =>
		fc.assert(
			fc.property(fc.array(fc.nat(9), { minLength: classes.length, maxLength: classes.length }), (counts) => {
				const first = (answers: readonly number[], hands: number) => answers.map((_, at) => (at === 0 ? hands : 0));
				const all = withTallies((tally, ofClass) => {
					const hands = counts[classes.findIndex(({ id }) => id === ofClass)] ?? 0;
					return { ...tally, before: first(tally.before, hands), after: first(tally.after, hands) };
				});
				expect(fewHandsIn(figuresIn(all))).toEqual([]);
			}),
			{ numRuns: 25 },
		));

	it('and other answers of a class that is hidden change nothing in any report', () => {
		const small = classes.at(-1)?.id;
		const other = withTallies((tally, ofClass) =>
			ofClass === small ? { ...tally, before: tally.after, after: tally.before } : tally,
		);
		expect(other.programme).not.toEqual(from.programme);
		for (const scope of scopes) {
			const wish = { scope, readers: '', notes: true };
			expect(evidenceReport(other, wish)).toEqual(evidenceReport(from, wish));
		}
	});

	it('which this test would see', () => {
		const shown = ['5 Oak', '5 Ash', 'Year 5', 'School'].map((who, at) => ({
			who,
			asks: 'x',
			hands: [20, 20, 43, 40][at] ?? 0,
		}));
		expect(fewHandsIn(shown)).toEqual(['x: 3 of the rest of Year 5']);
		expect(fewHandsIn([{ who: '5 Oak', asks: 'x', hands: 4 }])).toEqual(['x: 4 of 5 Oak']);
	});
});
