import { z } from 'zod';
import { BlockId, ShortWords, Who, Words } from '../fields.ts';

/** A message in a chat. */
export const Message = z.strictObject({
	/** A cast member's id, or a screen name. */
	from: ShortWords,
	text: ShortWords,
});

/** What the character could send or do now. */
export const Reply = z.strictObject({
	text: ShortWords,
	/** Does it help? Replies that do not get a kind reason and another go. */
	helps: z.boolean(),
	why: Words,
});

/** A moment in the chat: messages arrive, then the character answers or acts. */
export const Turn = z.strictObject({
	messages: z.array(Message).min(1).max(6),
	/** "What could Kofi do now?" */
	ask: ShortWords,
	replies: z
		.array(Reply)
		.min(2)
		.max(4)
		.refine((replies) => replies.some((reply) => reply.helps), 'at least one reply must help'),
});

/** A short, mild chat in which the pupil plays the one who protects. */
export const Chat = z.strictObject({
	id: BlockId,
	title: ShortWords,
	/** The character whose replies the pupil chooses. */
	who: Who,
	turns: z.array(Turn).min(1).max(6),
	/** How it ends: with an adult who knows. */
	ending: Words,
});
export type Chat = z.output<typeof Chat>;
