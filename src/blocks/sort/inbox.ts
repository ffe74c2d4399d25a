import type { Cards } from './sorting.ts';
import { fits } from './sorting.ts';

/** An inbox as the reader has left it: the message that is open, counted from 0, and the group last tried for each. */
export type Inbox = { open?: number; tried: Readonly<Record<number, string>> };

export const unread: Inbox = { tried: {} };

/** Opens a message, or closes it again. One is open at a time. */
export const opened = (inbox: Inbox, message: number): Inbox => ({
	tried: inbox.tried,
	...(inbox.open === message ? {} : { open: message }),
});

/** Tries a group for a message. One that has found its own group stays there. */
export const sorted = (inbox: Inbox, { cards }: Cards, message: number, group: string): Inbox =>
	inbox.tried[message] === cards[message]?.group ? inbox : { ...inbox, tried: { ...inbox.tried, [message]: group } };

/** How many messages still want a group that fits. */
export const left = ({ tried }: Inbox, sort: Cards) =>
	sort.cards.filter((card, message) => !fits(card, tried[message], sort)).length;

/** What stands beside a message in the list: the group it has found, or that it is waiting. */
export function stateOf({ tried }: Inbox, sort: Cards, message: number) {
	const group = sort.groups.find(({ id }) => id === tried[message]);
	return group && fits(sort.cards[message], group.id, sort) ? group.label : 'To sort';
}
