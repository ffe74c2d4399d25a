import type { AfterTelling, Listener } from './schema.ts';
import { titles } from './titles.ts';

/** The stops that every walk comes to once somebody has listened. */
export const stops = ['writes', 'tells', 'asks', 'device', 'later'] as const;
export type Stop = (typeof stops)[number];

/** Where the walk has got to. */
export type Spot =
	| { at: 'start' }
	/** The adult does not listen: which of the ways to get it wrong, counted from 0. */
	| { at: 'not-yet'; slip: number }
	| { at: 'heard' | Stop; by: 'first' | 'next' };

/** A way on, as its button says it. */
export type Way = { label: string; to: Spot };

export const start: Spot = { at: 'start' };

/** The ways on from a spot. None at the end. */
export function waysFrom(walk: AfterTelling, keyStage: string, spot: Spot): Way[] {
	const title = titles(walk, keyStage);
	if (spot.at === 'start')
		return [
			{ label: title.listens(walk.first), to: { at: 'heard', by: 'first' } },
			...walk.notYet.map(({ how }, slip): Way => ({ label: title.slip(how), to: { at: 'not-yet', slip } })),
		];
	if (spot.at === 'not-yet') {
		const slip = walk.notYet[spot.slip];
		const again: Way = { label: title.again(slip?.again ?? ''), to: { at: 'heard', by: 'first' } };
		const other: Way = { label: title.next, to: { at: 'heard', by: 'next' } };
		// Nobody is sent back to somebody cross before they have seen that there is another way.
		return slip?.how === 'cross' ? [other, again] : [again, other];
	}
	const following = spot.at === 'heard' ? stops[0] : stops[stops.indexOf(spot.at) + 1];
	return following ? [{ label: title[following], to: { at: following, by: spot.by } }] : [];
}

/** Who has listened, once somebody has. */
export const listenerAt = (walk: AfterTelling, spot: Spot): Listener | undefined =>
	'by' in spot ? walk[spot.by] : undefined;

/** Names a way that was tried, so that a second walk can show what is new. */
export const wayKey = ({ to }: Way) => JSON.stringify(to);
