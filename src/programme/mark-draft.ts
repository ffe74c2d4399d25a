import type { Mark } from './mark.ts';
import { most, type Programme, type Taught } from './programme.ts';
import { dayProblem, schoolYear } from './school-year.ts';

/** What stands in the fields of a lesson that is being marked, as somebody typed it. */
export type Draft = Record<keyof Mark, string>;

/** A lesson not marked yet: today, where that is in the programme's year. */
export function newDraft(programme: Pick<Programme, 'year'>, today: string, by: string): Draft {
	const { from, to } = schoolYear(programme);
	return { on: from <= today && today <= to ? today : '', by, note: '', toCatchUp: '' };
}

export const draftOf = ({ on, by, note, toCatchUp }: Taught): Draft => ({
	...{ on, by, note },
	toCatchUp: toCatchUp === 0 ? '' : String(toCatchUp),
});

/** @param draft one without problems */
export const markOf = ({ on, by, note, toCatchUp }: Draft): Mark => ({
	...{ on, by: by.trim(), note },
	toCatchUp: Number(toCatchUp),
});

/** What is wrong in each field, and what to do; '' where all is well. */
export const draftProblems = (
	{ on, by, note, toCatchUp }: Draft,
	programme: Pick<Programme, 'year'>,
	today: string,
): Draft => ({
	on: dayProblem(on, programme, today),
	by: initialsProblem(by.trim()),
	note: note.length > 300 ? 'Keep the note under 300 letters.' : '',
	toCatchUp: awayProblem(toCatchUp.trim()),
});

function initialsProblem(by: string): string {
	if (by === '') return 'Give the initials of whoever taught it.';
	return by.length > 6 ? 'Initials have up to 6 letters.' : '';
}

function awayProblem(typed: string): string {
	if (typed === '' || (/^\d{1,2}$/.test(typed) && Number(typed) <= most.size)) return '';
	return `“${typed}” is no number of pupils. Write a whole number up to ${most.size}, or leave it empty.`;
}
