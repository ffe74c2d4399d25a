import { quoted } from '../../parts/quoted.ts';
import { replaced } from '../../parts/replaced.ts';
import type { LineUp } from './schema.ts';

type Case = LineUp['cases'][number];

/** Where each case has been put, counted from 1; nothing for a case that is still in hand. */
export type Placing = readonly (number | undefined)[];

/** Puts a case somewhere. @param at the case, counted from 0 @param place counted from 1 */
export const placed = (placing: Placing, at: number, place: number): Placing => replaced(placing, at, place);

export const isFinished = (placing: Placing) => placing.every((place) => place !== undefined);

/** Where most people who work with young people would put a case, or that views differ. */
export function usualWords({ place }: Pick<Case, 'place'>, places: readonly string[]) {
	const usual = place === undefined ? undefined : places[place - 1];
	return usual
		? `Most people who work with young people would put it at ${quoted(usual)}.`
		: 'People who work with young people may see this one differently.';
}

/** What to say once a case has been put somewhere: something to weigh up, and never a mark. */
export function saidOf(one: Case, places: readonly string[], place: number | undefined) {
	const chosen = place === undefined ? undefined : places[place - 1];
	if (!chosen) return undefined;
	const usual =
		one.place === place ? 'Most people who work with young people would put it there too.' : usualWords(one, places);
	return { tone: 'yes' as const, lead: `You put it at ${quoted(chosen)}.`, text: `${usual} ${one.think}` };
}
