import { z } from 'zod';
import { BlockId, ShortWords, Words } from '../fields.ts';

/** Where do you stand? Cases to place on a line between two ends, with reasons rather than marks. */
export const LineUp = z.strictObject({
	id: BlockId,
	prompt: Words,
	/** Names of the places on the line, from one end to the other: three to five. */
	places: z.array(ShortWords).min(3).max(5),
	cases: z
		.array(
			z.strictObject({
				text: Words,
				/** The place most people who work with young people would choose, counted from 1. Left out where views may differ. */
				place: z.int().min(1).max(5).optional(),
				/** What to weigh up. */
				think: Words,
			}),
		)
		.min(3)
		.max(8),
	/** Said when every case has been placed. */
	done: Words,
});
export type LineUp = z.output<typeof LineUp>;
