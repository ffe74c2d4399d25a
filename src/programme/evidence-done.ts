import { plannedFor } from './change.ts';
import { classesIn, type Scope } from './evidence-scope.ts';
import type { Planned, Programme, SchoolClass } from './programme.ts';

/** How far a class is: lessons planned, taught, and taught while somebody was away. */
export type Done = { planned: number; taught: number; lessonsToCatchUp: number; pupilsToCatchUp: number };

export const doneByClass = (programme: Programme, scope: Scope): { class: SchoolClass; done: Done }[] =>
	classesIn(programme, scope).map((one) => ({ class: one, done: doneOf(plannedFor(programme, one.id)) }));

/** `pupilsToCatchUp` counts a pupil once for each lesson missed: no pupil is known here. */
export function doneOf(planned: readonly Planned[]): Done {
	const away = planned.map(({ taught }) => taught?.toCatchUp ?? 0);
	return {
		planned: planned.length,
		taught: planned.filter(({ taught }) => taught).length,
		lessonsToCatchUp: away.filter((count) => count > 0).length,
		pupilsToCatchUp: away.reduce((sum, count) => sum + count, 0),
	};
}
