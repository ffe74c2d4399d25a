import { dayText } from '../lesson/names.ts';
import { dayNumber, dayOfNumber, isDay } from './day.ts';
import { most, type Programme, termNames } from './programme.ts';
import { schoolYear } from './school-year.ts';

type Terms = Programme['terms'];

/**
 * Why terms cannot begin on these days, in words for whoever types them.
 *
 * @returns nothing where they can; else which term it is about, counted from 0
 */
export function termsProblem(
	terms: Terms,
	programme: Pick<Programme, 'year'>,
): { term: number; says: string } | undefined {
	const { from, to } = schoolYear(programme);
	for (const [term, day] of terms.entries()) {
		const name = `The ${termNames[term]?.toLowerCase()} term`;
		const before = terms[term - 1];
		if (!isDay(day)) return { term, says: `${name} needs its first day: day, month and year.` };
		if (day < from || day > to)
			return { term, says: `${name} has to begin between ${dayText(from)} and ${dayText(to)}, in this school year.` };
		if (before !== undefined && day <= before)
			return {
				term,
				says: `${name} has to begin after the ${termNames[term - 1]?.toLowerCase()} term (${dayText(before)}).`,
			};
	}
	return undefined;
}

/**
 * The day from which a week of a term is taught: the term's first day, then each Monday. Half-term counts as a week.
 *
 * @param week counted from 1
 */
export function weekBegins({ terms }: Pick<Programme, 'terms'>, term: number, week: number): string {
	const first = dayNumber(terms[term] ?? terms[0]);
	// Day 0 was a Thursday. A term that begins at a weekend is taught from the Monday after.
	const weekday = (first + 3) % 7;
	const monday = weekday < 5 ? first - weekday : first + 7 - weekday;
	return dayOfNumber(Math.max(first, monday + 7 * (week - 1)));
}

/** How many weeks begin before the next term, or before the school year is over. */
export function weeksIn(programme: Pick<Programme, 'terms' | 'year'>, term: number): number {
	const end = programme.terms[term + 1] ?? schoolYear(programme).to;
	const weeks = Array.from({ length: most.weeks }, (_, index) => index + 1);
	return weeks.filter((week) => weekBegins(programme, term, week) < end).length;
}
