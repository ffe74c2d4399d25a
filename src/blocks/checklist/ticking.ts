import type { Said } from '../../parts/Feedback.tsx';
import type { Checklist } from './schema.ts';

/** The items ticked, counted from 0. */
export type Ticked = readonly number[];

export const toggle = (ticked: Ticked, item: number): Ticked =>
	ticked.includes(item) ? ticked.filter((other) => other !== item) : [...ticked, item];

/** The list in two: what is ticked, and what is still open, each in the lesson's order. */
export function summary({ items }: Pick<Checklist, 'items'>, ticked: Ticked) {
	const texts = (done: boolean) => items.filter((_, index) => ticked.includes(index) === done).map(({ text }) => text);
	return { done: texts(true), open: texts(false) };
}

/** A calm word on where things stand. Any number of ticks is a good one, and numbers are never said. */
export function saidOf(list: Checklist, ticked: Ticked): Said {
	const { done, open } = summary(list, ticked);
	if (open.length === 0) return { tone: 'yes', lead: 'All ticked.', text: `${list.done} ${list.next}` };
	return done.length > 0
		? { tone: 'yes', lead: 'That is a good start.', text: list.next }
		: { tone: 'yes', lead: 'Nothing is ticked yet, and that is fine.', text: list.next };
}
