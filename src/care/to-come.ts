import type { Facts } from '../facts/schema.ts';
import { dayText } from '../lesson/names.ts';
import type { Finding, Rule, Said } from './finding.ts';

const said = (day: string, latest: string, line: number, what: string): Said[] =>
	day > latest
		? [
				{
					line,
					what: `${what} on ${dayText(day)}, which is still to come.`,
					mend: 'Write the day on which somebody did it.',
				},
			]
		: [];

/** Nobody can have reviewed a lesson, or opened a page, on a day that is still to come. */
export const notToCome: Rule = {
	id: 'day-to-come',
	why: 'A day that is still to come keeps a check from ever being due.',
	check: ({ lesson, latest, lineAt }) => [
		...said(lesson.reviewed.on, latest, lineAt('reviewed.on'), 'This lesson was reviewed'),
		...lesson.sources.flatMap(({ title, accessed }, index) =>
			said(accessed, latest, lineAt(`sources.${index}.accessed`), `“${title}” was looked at`),
		),
	],
};

/** Nor can anybody have checked a fact. */
export function daysToCome({ days }: Facts, latest: string): Finding[] {
	return days.flatMap(({ file, line, day }) =>
		said(day, latest, line, 'This was checked').map((found) => ({
			file,
			rule: notToCome.id,
			weight: 'error',
			...found,
		})),
	);
}
