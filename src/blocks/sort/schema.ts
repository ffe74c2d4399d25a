import { z } from 'zod';
import { BlockId, ShortWords, Words } from '../fields.ts';

/** Cards to put into groups. */
export const Sort = z.strictObject({
	id: BlockId,
	prompt: Words,
	groups: z
		.array(z.strictObject({ id: BlockId, label: ShortWords }))
		.min(2)
		.max(4),
	cards: z
		.array(
			z.strictObject({
				text: ShortWords,
				/** The id of the group it belongs to. */
				group: BlockId,
				/** Why it belongs there. */
				why: Words,
				/** A picture of the thing: a name from the Fluent Emoji set. */
				thing: z
					.string()
					.regex(/^[a-z0-9-]+$/)
					.optional(),
			}),
		)
		.min(4)
		.max(12),
	/** Said when every card has found its group. */
	done: Words,
});
export type Sort = z.output<typeof Sort>;
