import type { ClassCoverage } from './class-coverage.ts';
import { yearName } from './evidence-scope.ts';
import { isFor, type Need } from './needs.ts';
import { type SchoolClass, type YearGroup, yearGroups } from './programme.ts';

/** Needs that the same classes of a year group do not meet. */
export type Gap = {
	needs: Need[];
	without: SchoolClass[];
	/** How many classes of the year group were looked at. */
	of: number;
	/** Whether Lantern has lessons for them at that age. */
	closable: boolean;
};

/** The gaps of each year group that has any, youngest first. */
export const gapsByYear = (
	classes: readonly ClassCoverage[],
	needs: readonly Need[],
): { year: YearGroup; gaps: Gap[] }[] =>
	yearGroups
		.map((year) => ({ year, gaps: gapsAmong(inYear(classes, year), forYear(needs, year)) }))
		.filter(({ gaps }) => gaps.length > 0);

const inYear = (classes: readonly ClassCoverage[], year: YearGroup) =>
	classes.filter((one) => one.class.yearGroup === year);
const forYear = (needs: readonly Need[], year: YearGroup) => needs.filter((need) => isFor(need, year));

/** What the same classes lack is one gap. */
function gapsAmong(classes: readonly ClassCoverage[], needs: readonly Need[]): Gap[] {
	const gaps = new Map<string, Gap>();
	for (const need of needs) {
		const lacking = classes.filter(({ planned }) => !planned.has(need.key));
		const closable = lacking.some(({ within }) => within.has(need.key));
		const without = lacking.map((one) => one.class);
		const like = [closable, ...without.map(({ id }) => id)].join(' ');
		if (without.length > 0)
			gaps.set(like, { needs: [...(gaps.get(like)?.needs ?? []), need], without, of: classes.length, closable });
	}
	return [...gaps.values()];
}

/**
 * What Lantern has no lesson for, each list of names said once for all the year groups that share it.
 *
 * @returns "Reception, Year 1 and Year 2", with the names
 */
export function missingByYears(
	years: readonly { year: YearGroup; gaps: readonly Gap[] }[],
): { years: string; names: string[] }[] {
	const missing = years
		.map(({ year, gaps }) => ({
			year,
			names: gaps.filter(({ closable }) => !closable).flatMap(({ needs }) => needs.map(({ name }) => name)),
		}))
		.filter(({ names }) => names.length > 0);
	const lists = new Map(missing.map(({ names }) => [names.join(), names]));
	return [...lists].map(([key, names]) => ({
		years: list.format(missing.filter((one) => one.names.join() === key).map(({ year }) => yearName(year))),
		names,
	}));
}

/** "No class of Year 5 meets “Copyright and ownership” or “Conduct” this year." */
export function gapText({ needs, without, of }: Gap): string {
	const [first, ...others] = without;
	if (!first) return '';
	const names = either.format(needs.map(({ name }) => `“${name}”`));
	if (others.length > 0 && without.length === of)
		return `No class of ${yearName(first.yearGroup)} meets ${names} this year.`;
	return `${labels(without)} ${others.length > 0 ? 'do' : 'does'} not meet ${names} this year.`;
}

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const list = new Intl.ListFormat('en-GB');

/** The labels of classes as a list in a sentence; of very many the first few. */
export function labels(classes: readonly Pick<SchoolClass, 'label'>[]): string {
	const named = classes.map(({ label }) => label);
	return list.format(named.length > 5 ? [...named.slice(0, 4), `${named.length - 4} more`] : named);
}
