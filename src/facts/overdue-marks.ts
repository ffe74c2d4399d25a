import type { Lesson } from '../lesson/lesson.ts';
import { type Dated, routeDue, stateOf } from './due.ts';

/**
 * The facts with a mark on each route and law whose day has passed.
 *
 * @param day as `2026-11-29`
 */
export const factsOn = <F extends Dated>(facts: F, day: string): F => ({
	...facts,
	routes: facts.routes.map((route) => (isPast(routeDue(route), day) ? { ...route, isOverdue: true as const } : route)),
	laws: facts.laws.map((law) =>
		law.until && isPast(law.until, day) ? { ...law, mayHaveChanged: true as const } : law,
	),
});

/** The lesson, with a mark where its review is overdue. */
export const lessonOn = (lesson: Lesson, day: string): Lesson =>
	isPast(lesson.reviewed.due, day) ? Object.freeze({ ...lesson, isOverdue: true as const }) : lesson;

const isPast = (due: string, day: string) => stateOf(due, day) === 'overdue';
