/** Something that may be chosen, what it would close, and what choosing it costs: more than 0. */
export type Option<T> = { of: T; closes: ReadonlySet<string>; cost: number };

/** More than 30 options for 60 gaps have needed. A search that goes on longer is ended, so that a page never stands still. */
const mostSteps = 3000;

/**
 * The cheapest of the options that together close all that any of them closes.
 *
 * It is exact. Choosing greedily may take one more than needed (whichever closes most need not be in the smallest set), and
 * a year group's options are few: so all ways are tried, each time by what the fewest options close, and a way is left as
 * soon as it cannot become cheaper than the best so far, which is the greedy one at first. Were the options so many that this
 * takes more than `mostSteps`, the best found by then is given: it still closes everything.
 *
 * @returns of equally cheap sets the one found first: the same for the same options in the same order
 */
export function cheapestCover<T>(options: readonly Option<T>[]): Option<T>[] {
	const open = new Set(options.flatMap(({ closes }) => [...closes]));
	const least = Math.min(...options.map(({ cost }) => cost));
	let best = greedy(options, open);
	let steps = 0;
	const search = (left: ReadonlySet<string>, chosen: readonly Option<T>[]) => {
		const widest = Math.max(1, ...options.map(({ closes }) => shared(closes, left)));
		if (costOf(chosen) + Math.ceil(left.size / widest) * least >= costOf(best)) return;
		if (left.size === 0) best = [...chosen];
		steps += 1;
		if (left.size === 0 || steps > mostSteps) return;
		for (const option of rarest(options, left)) search(without(left, option.closes), [...chosen, option]);
	};
	search(open, []);
	return best;
}

const costOf = (chosen: readonly Option<unknown>[]) => chosen.reduce((sum, { cost }) => sum + cost, 0);
const shared = (closes: ReadonlySet<string>, left: ReadonlySet<string>) =>
	[...closes].filter((key) => left.has(key)).length;
const without = (left: ReadonlySet<string>, closes: ReadonlySet<string>) =>
	new Set([...left].filter((key) => !closes.has(key)));

/** Whichever closes most for its cost, again and again. */
function greedy<T>(options: readonly Option<T>[], open: ReadonlySet<string>): Option<T>[] {
	const worth = ({ closes, cost }: Option<T>) => shared(closes, open) / cost;
	const [first] = options.filter((one) => worth(one) > 0).sort((one, other) => worth(other) - worth(one));
	return first ? [first, ...greedy(options, without(open, first.closes))] : [];
}

/** The options for what the fewest close: one of them has to be chosen. Those that close most come first. */
function rarest<T>(options: readonly Option<T>[], left: ReadonlySet<string>): Option<T>[] {
	const ways = [...left].map((key) => options.filter(({ closes }) => closes.has(key)));
	const [fewest = []] = ways.sort((one, other) => one.length - other.length);
	return [...fewest].sort((one, other) => shared(other.closes, left) - shared(one.closes, left));
}
