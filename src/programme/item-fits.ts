import { itemAges } from '../facts/item-ages.ts';
import type { Framework } from '../facts/schema.ts';
import type { YearGroup } from './programme.ts';

/** Whether an item of a framework is meant for the ages that pupils of a year group have in that year. */
export function itemFits(framework: Pick<Framework, 'bands'>, code: string, year: YearGroup): boolean {
	const ages = itemAges(framework, code);
	const begins = year === 'R' ? 4 : Number(year) + 4;
	return !ages || (ages[0] <= begins && begins < ages[1]);
}
