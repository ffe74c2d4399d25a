import type { Framework } from './schema.ts';

/**
 * The youngest and oldest, in years, for whom an item of a framework is meant.
 *
 * @returns nothing where it is meant for all
 */
export const itemAges = ({ bands = [] }: Pick<Framework, 'bands'>, code: string): [number, number] | undefined =>
	bands.find(({ codes }) => fitsPattern(codes, code))?.ages;

/** "P-*" fits every code that begins with "P-". */
function fitsPattern(pattern: string, code: string): boolean {
	const parts = pattern.split('*').map((part) => part.replace(/[^\w-]/g, '\\$&'));
	return new RegExp(`^${parts.join('.*')}$`).test(code);
}
