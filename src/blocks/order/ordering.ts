import { quoted } from '../../parts/quoted.ts';
import type { Order } from './schema.ts';

/**
 * Steps as they stand now. Each number is a step's right place, counted from 0, so all is in order at 0, 1, 2 …
 * `checked` says whether the reader has asked about this very order.
 */
export type Ordering = { places: readonly number[]; checked: boolean };

/**
 * Moves a step one place up (-1) or down (1). At either end nothing changes.
 *
 * @param from where the step stands now, counted from 0
 */
export function moved(ordering: Ordering, from: number, by: -1 | 1): Ordering {
	const places = [...ordering.places];
	const here = places[from];
	const there = places[from + by];
	if (here === undefined || there === undefined) return ordering;
	places[from] = there;
	places[from + by] = here;
	return { places, checked: false };
}

export const checked = (ordering: Ordering): Ordering => ({ ...ordering, checked: true });

/** Has the reader asked, and is every step in its place? */
export const isFinished = ({ places, checked }: Ordering) => checked && firstAstray(places) === -1;

/** Where the first step stands that belongs elsewhere, counted from 0; -1 where there is none. */
export const firstAstray = (places: readonly number[]) => places.findIndex((step, place) => step !== place);

/** What to say once the reader has asked: nothing before that. */
export function saidOf({ places, checked }: Ordering, steps: Order['steps']) {
	if (!checked) return undefined;
	const place = firstAstray(places);
	const step = steps[places[place] ?? -1];
	if (!step) return { tone: 'yes' as const, lead: 'Good thinking.', text: 'Every step is in its place.' };
	const words = `Look again at place ${place + 1}. ${quoted(step.text)} belongs somewhere else: ${step.why}`;
	return { tone: 'again' as const, lead: 'Not quite.', text: words };
}
