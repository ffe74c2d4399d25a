import type { Chat } from './schema.ts';

type Turn = Chat['turns'][number];
type Message = Turn['messages'][number];
type Reply = Turn['replies'][number];

/** What was picked so far in each turn that has been opened, in order, counted from 0. The last turn is the one now open. */
export type Picks = readonly (readonly number[])[];

/** A chat begins with its first turn open and nothing picked. */
export const beginning: Picks = [[]];

/** A turn that has been opened: its messages are in the thread, and once a reply helped, that reply too. */
export type Opened = {
	part: number;
	turn: Turn;
	messages: (Message & { key: string })[];
	tried: readonly number[];
	helped?: Reply;
};

/** The turns opened so far, with what was picked in each. */
export function opened(chat: Chat, picks: Picks): Opened[] {
	return chat.turns.slice(0, picks.length).map((turn, index) => {
		const tried = picks[index] ?? [];
		const helped = tried.map((pick) => turn.replies[pick]).findLast((reply) => reply?.helps);
		// The same words may be sent twice, so a message is known by its place.
		const messages = turn.messages.map((message, place) => ({ ...message, key: `${index}-${place}` }));
		return { part: index + 1, turn, messages, tried, helped };
	});
}

/** Picks a reply in the turn now open. Picking again is always allowed. */
export const pick = (picks: Picks, reply: number): Picks => [...picks.slice(0, -1), [...(picks.at(-1) ?? []), reply]];

/**
 * Goes on to the next turn, or past the last one to the ending.
 *
 * @returns the same picks where no reply has helped yet: nobody is moved on by a reply that does not help
 */
export function goOn(chat: Chat, picks: Picks): Picks {
	const last = opened(chat, picks).at(-1);
	return last?.helped ? [...picks, []] : picks;
}

/** Has the chat come to its ending? */
export const isOver = (chat: Chat, picks: Picks) => picks.length > chat.turns.length;
