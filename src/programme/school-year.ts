import { dayText } from '../lesson/names.ts';
import { isDay } from './day.ts';
import type { Programme } from './programme.ts';

/** The first and last day of a programme's school year, summer holidays included: schools of all four nations begin after the first. */
export const schoolYear = ({ year }: Pick<Programme, 'year'>) => ({ from: `${year}-08-01`, to: `${year + 1}-07-31` });

/** The term that a day is in, counted from 0. Holidays belong to the term before them. */
export const termOf = (day: string, { terms }: Pick<Programme, 'terms'>): number =>
	Math.max(0, terms.filter((first) => first <= day).length - 1);

/**
 * Why a lesson cannot have been taught on a day, in words for whoever marks it.
 *
 * @returns nothing at all ('') where it can
 */
export function dayProblem(day: string, programme: Pick<Programme, 'year'>, today: string): string {
	const { from, to } = schoolYear(programme);
	if (!isDay(day)) return 'Give the day on which it was taught.';
	if (day > today) return `${dayText(day)} is still to come. Mark the lesson once it has been taught.`;
	if (day < from || day > to)
		return `${dayText(day)} is not in the school year ${programme.year} to ${programme.year + 1}, which this programme is for.`;
	return '';
}
