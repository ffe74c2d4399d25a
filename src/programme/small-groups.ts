/** Hands for each answer, before and after. */
export type Hands = { before: readonly number[]; after: readonly number[] };

/** What one class answered to one question. */
export type Group = { class: string; year: string; hands: Hands };

/** No figure is shown that fewer hands than these stand behind, before or after. */
export const fewestHands = 5;

export type Shown = { classes: Map<string, Hands>; years: Map<string, Hands>; school?: Hands };

/**
 * Which figures may be shown of one question, for classes, years and the school at once, so that reports can be laid side by
 * side. A class that is too small is shown nowhere. A total takes small classes in only two or more at a time and with enough
 * hands among them: what is left when one takes the shown parts from a total is never one small class, nor a few hands.
 */
export function shownOf(groups: readonly Group[]): Shown {
	const years = [...new Set(groups.map(({ year }) => year))].map((year) => ({
		year,
		...split(
			groups.filter((one) => one.year === year),
			({ hands }) => isEnough(hands),
		),
	}));
	const pooled = years.map(({ year, large, small }) => ({ year, ...pool(large, small) }));
	const school = pool(
		pooled.flatMap(({ taken }) => taken),
		pooled.flatMap(({ left }) => left),
	);
	const total = sumOf(school.taken);
	return {
		classes: new Map(years.flatMap(({ large }) => large.map((one) => [one.class, one.hands] as const))),
		years: new Map(
			pooled.flatMap(({ year, taken }) => {
				const hands = sumOf(taken);
				return hands ? [[year, hands] as const] : [];
			}),
		),
		...(total && { school: total }),
	};
}

const isEnough = ({ before, after }: Hands) => count(before) >= fewestHands && count(after) >= fewestHands;

export const count = (hands: readonly number[]) => hands.reduce((sum, one) => sum + one, 0);

const split = (groups: readonly Group[], isLarge: (group: Group) => boolean) => ({
	large: groups.filter(isLarge),
	small: groups.filter((one) => !isLarge(one) && count(one.hands.before) + count(one.hands.after) > 0),
});

/** The groups of a total, and those that no total of this level may hold. One small group alone is never enough. */
function pool(safe: readonly Group[], small: readonly Group[]): { taken: readonly Group[]; left: readonly Group[] } {
	const together = sumOf(small);
	return together && isEnough(together) ? { taken: [...safe, ...small], left: [] } : { taken: safe, left: small };
}

/** @returns nothing where there is no group */
function sumOf(groups: readonly Group[]): Hands | undefined {
	const [first, ...rest] = groups.map(({ hands }) => hands);
	return first && rest.reduce(addHands, first);
}

/** Hands of the same question, answer by answer. */
export const addHands = (one: Hands, other: Hands): Hands => ({
	before: add(one.before, other.before),
	after: add(one.after, other.after),
});

const add = (one: readonly number[], other: readonly number[]) =>
	(one.length < other.length ? other : one).map((_, at) => (one[at] ?? 0) + (other[at] ?? 0));
