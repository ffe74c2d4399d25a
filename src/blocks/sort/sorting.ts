import { quoted } from '../../parts/quoted.ts';
import type { Sort } from './schema.ts';

type Card = Sort['cards'][number];

/** How far the sorting has come: the card in hand, counted from 0, and the group last tried for it. */
export type Sorting = { at: number; tried?: string };

export const beginning: Sorting = { at: 0 };

/** Tries a group for the card in hand. A card that has found its group stays there. */
export const tryGroup = (sorting: Sorting, cards: readonly Card[], group: string): Sorting =>
	isPlaced(sorting, cards) ? sorting : { ...sorting, tried: group };

/** Takes up the next card once this one has its place; the last card stays in view. */
export const nextCard = (sorting: Sorting, cards: readonly Card[]): Sorting =>
	isPlaced(sorting, cards) && sorting.at < cards.length - 1 ? { at: sorting.at + 1 } : sorting;

/** Has the card in hand found its group? */
export const isPlaced = ({ at, tried }: Sorting, cards: readonly Card[]) => cards[at]?.group === tried;

export const isFinished = (sorting: Sorting, cards: readonly Card[]) =>
	sorting.at === cards.length - 1 && isPlaced(sorting, cards);

/** The cards that lie in a group so far, in the order in which they came. */
export const cardsIn = (sorting: Sorting, cards: readonly Card[], group: string) =>
	cards.slice(0, isPlaced(sorting, cards) ? sorting.at + 1 : sorting.at).filter((card) => card.group === group);

/** What to say about the latest try: nothing before it. */
export function saidOf(sorting: Sorting, cards: readonly Card[], groups: Sort['groups']) {
	const card = cards[sorting.at];
	const group = groups.find(({ id }) => id === sorting.tried);
	if (!card || !group) return undefined;
	const tried = `${quoted(card.text)} in ${quoted(group.label)}`;
	return isPlaced(sorting, cards)
		? { tone: 'yes' as const, lead: 'Good thinking.', text: `You put ${tried}. ${card.why}` }
		: { tone: 'again' as const, lead: 'Not quite.', text: `You tried ${tried}. ${card.why} Have another go.` };
}
