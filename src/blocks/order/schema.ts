import { z } from 'zod';
import { BlockId, ShortWords, Words } from '../fields.ts';

/** Steps to put in order. They are written in the right order and shown in another. */
export const Order = z.strictObject({
	id: BlockId,
	prompt: Words,
	steps: z
		.array(
			z.strictObject({
				text: ShortWords,
				/** Why it stands here. */
				why: Words,
			}),
		)
		.min(3)
		.max(7),
	/** Said when all is in order. */
	done: Words,
});
export type Order = z.output<typeof Order>;
