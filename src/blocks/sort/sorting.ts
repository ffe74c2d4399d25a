import { quoted } from '../../parts/quoted.ts';
import type { Sort } from './schema.ts';

type Card = Sort['cards'][number];
/** What is being sorted, the cards in the order that pupils see. */
export type Cards = Pick<Sort, 'cards' | 'groups'>;

/** How far the sorting has come: the card in hand, counted from 0, the group last tried for it, and where those before it lie. */
export type Sorting = { at: number; tried?: string; placed: readonly string[] };

export const beginning: Sorting = { at: 0, placed: [] };

/** Is this group right for this card? One that is never wrong is right for every card. */
export const fits = (card: Card | undefined, tried: string | undefined, { groups }: Cards) =>
	card !== undefined && groups.some(({ id, always }) => id === tried && (always || id === card.group));

/** Tries a group for the card in hand. A card that has found its own group stays there. */
export const tryGroup = (sorting: Sorting, { cards }: Cards, group: string): Sorting =>
	sorting.tried === cards[sorting.at]?.group ? sorting : { ...sorting, tried: group };

/** Takes up the next card once this one has its place; the last card stays in view. */
export const nextCard = (sorting: Sorting, sort: Cards): Sorting =>
	sorting.tried && isPlaced(sorting, sort) && sorting.at < sort.cards.length - 1
		? { at: sorting.at + 1, placed: [...sorting.placed, sorting.tried] }
		: sorting;

/** Has the card in hand found a group that fits? */
export const isPlaced = ({ at, tried }: Sorting, sort: Cards) => fits(sort.cards[at], tried, sort);

export const isFinished = (sorting: Sorting, sort: Cards) =>
	sorting.at === sort.cards.length - 1 && isPlaced(sorting, sort);

/** The cards that lie in a group so far, in the order in which they came. */
export function cardsIn(sorting: Sorting, sort: Cards, group: string) {
	const places = isPlaced(sorting, sort) ? [...sorting.placed, sorting.tried] : sorting.placed;
	return sort.cards.filter((_, index) => places[index] === group);
}

/** What to say about a card and the group tried for it: nothing before it. */
export function saidOf(card: Card | undefined, tried: string | undefined, sort: Cards) {
	const group = sort.groups.find(({ id }) => id === tried);
	if (!card || !group) return undefined;
	const put = `${quoted(card.text)} in ${quoted(group.label)}`;
	if (group.always) return { tone: 'yes' as const, lead: 'Good choice.', text: `You put ${put}. ${group.always}` };
	return fits(card, tried, sort)
		? { tone: 'yes' as const, lead: 'Good thinking.', text: `You put ${put}. ${card.why}` }
		: { tone: 'again' as const, lead: 'Not quite.', text: `You tried ${put}. ${card.why} Have another go.` };
}
