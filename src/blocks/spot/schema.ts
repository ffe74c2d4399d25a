import { z } from 'zod';
import { BlockId, ShortWords, Who, Words } from '../fields.ts';

/** Something to look at closely: a message, a line, a moment. */
export const SpotItem = z.strictObject({
	/** The message or the moment itself. */
	text: ShortWords,
	/** Who says it, where it is a message: a cast member, or a name such as "BuildStar". */
	from: ShortWords.optional(),
	/** The name of the sign, such as "asks for a secret". Left out where nothing is wrong. */
	sign: ShortWords.optional(),
	/** Why it is a sign, or why it is fine. */
	why: Words,
});

/** Find the signs: which of these are worth noticing? */
export const Spot = z
	.strictObject({
		id: BlockId,
		prompt: Words,
		/** The character it is about. */
		who: Who.optional(),
		/** A chat, or a list of moments. */
		look: z.enum(['chat', 'list']),
		items: z.array(SpotItem).min(4).max(12),
		/** Said when all signs have been found. */
		done: Words,
	})
	.refine((spot) => spot.items.some((item) => item.sign), {
		path: ['items'],
		message: 'at least one item needs a sign',
	});
export type Spot = z.output<typeof Spot>;
