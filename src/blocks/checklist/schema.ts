import { z } from 'zod';
import { BlockId, ShortWords, Words } from '../fields.ts';

/** Things to check or do, in any order. Nothing is counted: at the end stands what is done, and what to do next with somebody. */
export const Checklist = z.strictObject({
	id: BlockId,
	/** What the list is for. */
	prompt: Words,
	items: z
		.array(
			z.strictObject({
				text: ShortWords,
				/** How to do it, or why it helps. */
				tip: Words,
				/** An object that shows it, from the Fluent Emoji set. */
				thing: z.string().optional(),
			}),
		)
		.min(2)
		.max(10),
	/** Said when everything is ticked. */
	done: Words,
	/** What to do next, and with whom. Said however much is ticked. */
	next: Words,
});
export type Checklist = z.output<typeof Checklist>;
