import type { HelpingHand } from './schema.ts';

export type Role = HelpingHand['roles'][number];

/** The fingers, in the order in which they are filled. */
export const fingers = ['Thumb', 'Pointing finger', 'Middle finger', 'Ring finger', 'Little finger'] as const;

/** The role on each of the five fingers; a finger may be empty. */
export type Hand = readonly (Role | undefined)[];

export const emptyHand: Hand = fingers.map(() => undefined);

/** Which finger a role is on, counted from 0; -1 when it is on none. */
export const fingerOf = (hand: Hand, role: Role) => hand.findIndex((other) => other?.id === role.id);

/** How many fingers are still free. */
export const free = (hand: Hand) => hand.filter((role) => role === undefined).length;

/** Puts a role on the first free finger, or takes it off. A full hand stays as it is until a role is taken off. */
export function press(hand: Hand, role: Role): Hand {
	const finger = fingerOf(hand, role);
	if (finger >= 0) return put(hand, finger, undefined);
	const empty = hand.indexOf(undefined);
	return empty >= 0 ? put(hand, empty, role) : hand;
}

const put = (hand: Hand, finger: number, role: Role | undefined): Hand =>
	hand.map((other, index) => (index === finger ? role : other));

/** The settings of everybody on the hand, each once. */
export const settingsOn = (hand: Hand) => [...new Set(hand.flatMap((role) => (role ? [role.setting] : [])))];
