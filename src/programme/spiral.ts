import { byWeight } from '../catalogue/sequence.ts';
import { addLessons, type Change, plannedFor } from './change.ts';
import type { LessonCard } from './lesson-card.ts';
import { termNames, type YearGroup } from './programme.ts';

/** What decides where a lesson stands in a year. */
export type Placeable = Pick<LessonCard, 'id' | 'ages' | 'sensitivity' | 'tell'>;

/** Whether a lesson is made for the ages that pupils of a year group have in that year. */
export function fits({ ages: [youngest, oldest] }: Pick<Placeable, 'ages'>, year: YearGroup): boolean {
	// Pupils in reception turn five, and are taught from lessons that begin at five.
	const turns = year === 'R' ? 5 : Number(year) + 5;
	return youngest <= Math.max(turns - 1, 5) && turns <= oldest;
}

/** The lessons for a year group, in the order in which they are best taught, spread over the terms: the heavier ones come later. */
export function spiral<T extends Placeable>(lessons: readonly T[], year: YearGroup): { lesson: T; term: number }[] {
	const fitting = lessons.filter((lesson) => fits(lesson, year)).sort(byWeight);
	return fitting.map((lesson, at) => ({ lesson, term: Math.floor((at * termNames.length) / fitting.length) }));
}

/** Plans for a class what its year group's spiral suggests and it does not have yet. */
export const planSpiral =
	(id: string, lessons: readonly Placeable[]): Change =>
	(programme) => {
		const year = programme.classes.find((one) => one.id === id)?.yearGroup;
		if (!year) return programme;
		const has = new Set(plannedFor(programme, id).map(({ lesson }) => lesson));
		return spiral(lessons, year)
			.filter(({ lesson }) => !has.has(lesson.id))
			.reduce((before, { lesson, term }) => addLessons(id, [lesson.id], term)(before), programme);
	};
