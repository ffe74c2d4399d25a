import type { Assignment } from './assignment.ts';
import type { SignOff } from './programme.ts';

/** What decides whether a lesson may be given to a class. */
export type Assignable = { id: string; title: string; sensitivity: 0 | 1 | 2 | 3 };

/** Lessons of level 2 and 3 are begun together with a teacher, wherever the class is. */
export const isForTogether = ({ sensitivity }: Pick<Assignable, 'sensitivity'>) => sensitivity >= 2;

/**
 * Why lessons may not be given to a class in this way, in words for whoever gives them: what is wrong, and what to do.
 *
 * @returns nothing where all is well
 */
export function refusals(
	{ lessons, from, to, mode }: Pick<Assignment, 'lessons' | 'from' | 'to' | 'mode'>,
	{ known, signOffs }: { known: readonly Assignable[]; signOffs: readonly SignOff[] },
): string[] {
	const given = known.filter(({ id }) => lessons.includes(id));
	const gone = lessons.filter((id) => !known.some((lesson) => lesson.id === id));
	const signed = new Set(signOffs.map(({ lesson }) => lesson));
	return [
		...(lessons.length === 0 ? ['No lesson is chosen. Tick at least one.'] : []),
		...gone.map((id) => `The lesson ${id} has been withdrawn. Take it out, and choose another.`),
		...(!from || !to ? ['A day is missing. Give the first day and the last.'] : []),
		...(from && to && from > to ? ['The last day comes before the first. Change one of them.'] : []),
		...given
			.filter(({ id, sensitivity }) => sensitivity === 3 && !signed.has(id))
			.map(({ title }) => `“${title}” needs the safeguarding lead’s sign-off first. Tick it on the programme’s page.`),
		...(mode === 'at-home' ? given.filter(isForTogether) : []).map(
			({ title }) => `“${title}” is taught together, never at home. Choose “In class”, or take it out.`,
		),
	];
}
