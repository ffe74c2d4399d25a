import { z } from 'zod';
import { BlockId, ShortWords, Words } from '../fields.ts';

/** One question with one right answer, about a character or an idea. */
export const Quiz = z.strictObject({
	/** Names the question in saved work, so it never changes once taught. */
	id: BlockId,
	/** At the end of a lesson: the id of the same question at the beginning. */
	repeats: BlockId.optional(),
	question: Words,
	options: z
		.array(
			z.strictObject({
				text: ShortWords,
				/** Why it is right, or a kind reason to think again. */
				why: Words,
			}),
		)
		.min(2)
		.max(6),
	/** The right option, counted from 1. */
	answer: z.int().min(1).max(6),
});
export type Quiz = z.output<typeof Quiz>;
