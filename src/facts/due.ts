import type { Lesson } from '../lesson/lesson.ts';
import { shownLaws, shownRoutes } from './ask.ts';
import { dayAfter, daysBetween } from './days.ts';
import type { Facts } from './schema.ts';

/** How long a way to get help may go unchecked, and how long before its day something is announced. In days. */
const routeKeeps = 180;
const notice = 60;

/** Something that a person looks at again by a day: a lesson, a way to get help, or a law of which a change is announced. */
export type Due = {
	kind: 'law' | 'lesson' | 'route';
	id: string;
	title: string;
	/** The day on which somebody last looked, as `2026-11-22`. */
	checked: string;
	/** The last day on which that is enough. */
	due: string;
	/** Has that day passed? Nothing stops for it; it is said where it matters. */
	isOverdue: boolean;
};

/** The last day on which a route's last check is enough. */
export const routeDue = ({ checked }: { checked: string }): string => dayAfter(checked, routeKeeps);

/** How a day by which something is to be looked at stands to another day. */
export function stateOf(due: string, day: string): 'overdue' | 'soon' | 'later' {
	const left = daysBetween(day, due);
	return left < 0 ? 'overdue' : left <= notice ? 'soon' : 'later';
}

/** The facts that have a day. */
export type Dated = Pick<Facts, 'routes' | 'laws'>;

/**
 * What is overdue on a day, or due within sixty days of it, of all that is shown.
 *
 * @param day as `2026-11-29`
 * @returns the longest overdue first; empty where there is none
 */
export function duesOn(facts: Dated, lessons: readonly Lesson[], day: string): Due[] {
	const all = [
		...lessons.map(({ id, title, reviewed: { on, due } }) => ({
			kind: 'lesson' as const,
			id,
			title,
			checked: on,
			due,
		})),
		...shownRoutes(facts).map((route) => ({
			kind: 'route' as const,
			title: route.name,
			due: routeDue(route),
			...route,
		})),
		...shownLaws(facts).flatMap(({ until, ...law }) => (until ? [{ kind: 'law' as const, due: until, ...law }] : [])),
	];
	return all
		.filter(({ due }) => stateOf(due, day) !== 'later')
		.map(({ kind, id, title, checked, due }) => ({ kind, id, title, checked, due, isOverdue: due < day }))
		.sort((a, b) => a.due.localeCompare(b.due) || a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id));
}
