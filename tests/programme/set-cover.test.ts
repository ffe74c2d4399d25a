import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestCover, type Option } from '../../src/programme/set-cover.ts';

const option = (of: string, closes: string, cost = 1): Option<string> => ({ of, closes: new Set(closes), cost });
const chosen = (options: Option<string>[]) =>
	cheapestCover(options)
		.map(({ of }) => of)
		.sort();

describe('the cheapest cover', () => {
	it.each<[string, Option<string>[], string[]]>([
		['of nothing is nothing', [], []],
		['leaves out what closes nothing', [option('a', ''), option('b', 'x')], ['b']],
		['is smaller than the greedy one', [option('a', 'wxyz'), option('b', 'wx1'), option('c', 'yz2')], ['b', 'c']],
		['is the cheaper of equally large ones', [option('a', 'xy', 3), option('b', 'xy', 2)], ['b']],
		['takes two where one costs more', [option('a', 'xy', 5), option('b', 'x', 2), option('c', 'y', 2)], ['b', 'c']],
	])('%s', (_, options, wanted) => expect(chosen(options)).toEqual(wanted));

	it('closes all that can be closed, also where there is too much to try it all', () => {
		const keys = Array.from({ length: 100 }, (_, at) => `${at}`);
		const closes = fc.uniqueArray(fc.constantFrom(...keys), { minLength: 6, maxLength: 10 });
		fc.assert(
			fc.property(fc.array(closes, { minLength: 50, maxLength: 60 }), (sets) => {
				const options = sets.map((set, at) => ({ of: at, closes: new Set(set), cost: 1000 + at }));
				const closed = new Set(cheapestCover(options).flatMap((one) => [...one.closes]));
				expect(closed).toEqual(new Set(sets.flat()));
			}),
			{ numRuns: 3 },
		);
	});
});
