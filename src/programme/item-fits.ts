import { itemAges } from '../facts/item-ages.ts';
import type { Framework } from '../facts/schema.ts';
import type { YearGroup } from './programme.ts';

/** Those of some year groups for whose ages, in that year, an item of a framework is meant. */
export function yearsFitting<Year extends YearGroup>(
	framework: Pick<Framework, 'bands'>,
	code: string,
	years: readonly Year[],
): Year[] {
	const ages = itemAges(framework, code);
	return years.filter((year) => {
		const begins = year === 'R' ? 4 : Number(year) + 4;
		return !ages || (ages[0] <= begins && begins < ages[1]);
	});
}
