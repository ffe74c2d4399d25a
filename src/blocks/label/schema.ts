import { z } from 'zod';
import { BlockId, ShortWords, Who, Words } from '../fields.ts';

/** One of the ways to fill a part of a label. */
export const LabelChoice = z.strictObject({
	/** What is chosen: "Zara drew it". */
	text: ShortWords,
	/** What then stands on the label: "Drawn by Zara." */
	writes: ShortWords,
	/** A kind reason to think again, where it does not fit the work. */
	think: Words.optional(),
	/** A face or an object that shows the choice. */
	who: Who.optional(),
	thing: z.string().optional(),
});

/** A label that says whose a piece of work is and where its parts come from, put together from choices. */
export const Label = z.strictObject({
	id: BlockId,
	prompt: Words,
	/** The work, and what is known about where it comes from. */
	about: Words,
	/** The work in a picture, from the Fluent Emoji set. */
	thing: z.string().optional(),
	parts: z
		.array(
			z.strictObject({
				id: BlockId,
				/** "Who made it?" */
				ask: ShortWords,
				/** Why a label says this. */
				why: Words,
				choices: z.array(LabelChoice).min(2).max(5),
			}),
		)
		.min(1)
		.max(6),
	/** Said when the label says all that is needed. */
	done: Words,
});
export type Label = z.output<typeof Label>;
