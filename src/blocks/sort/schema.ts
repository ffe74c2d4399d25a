import { z } from 'zod';
import { BlockId, ShortWords, Words } from '../fields.ts';

export const SortGroup = z.strictObject({
	id: BlockId,
	label: ShortWords,
	/** A choice that is never wrong, such as "not sure, so ask": said whenever a card is put here. Such a group needs no card of its own. */
	always: Words.optional(),
});

export const SortCard = z.strictObject({
	/** In an inbox: the subject. */
	text: ShortWords,
	/** The id of the group it belongs to. */
	group: BlockId,
	/** Why it belongs there. */
	why: Words,
	/** In an inbox: who seems to have sent it. */
	from: ShortWords.optional(),
	/** In an inbox: what the message says once it is opened. */
	message: Words.optional(),
	/** A picture of the thing: a name from the Fluent Emoji set. */
	thing: z
		.string()
		.regex(/^[a-z0-9-]+$/)
		.optional(),
});
export type SortCard = z.output<typeof SortCard>;

/** Cards to put into groups: cards in the hand, or messages in an inbox that are opened one by one. */
export const Sort = z
	.strictObject({
		id: BlockId,
		prompt: Words,
		look: z.enum(['cards', 'inbox']).optional(),
		groups: z.array(SortGroup).min(2).max(4),
		cards: z.array(SortCard).min(4).max(12),
		/** Said when every card has found its group. */
		done: Words,
	})
	.refine(({ look, cards }) => look !== 'inbox' || cards.every((card) => card.from && card.message), {
		path: ['cards'],
		message: 'in an inbox every card needs "from" and "message"',
	});
export type Sort = z.output<typeof Sort>;
