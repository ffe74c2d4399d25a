import { z } from 'zod';
import { BlockId, Mood, ShortWords, Who, Words } from '../fields.ts';

/** One thing to do on paper. */
export const Task = z.strictObject({
	/** What to do, or the question. */
	ask: Words,
	/** Ruled lines to write on, 1 to 12. */
	lines: z.int().min(1).max(12).optional(),
	/** An empty frame to draw in. */
	draw: z.enum(['small', 'large']).optional(),
	/** Boxes to tick or words to ring. */
	choices: z.array(ShortWords).min(2).max(8).optional(),
	/** Two columns to join with a line. The right column is printed in another order. */
	join: z
		.array(z.strictObject({ left: ShortWords, right: ShortWords }))
		.min(2)
		.max(6)
		.optional(),
	/** A table to fill in: the heads of its columns, and the first cell of each row (may be empty). */
	table: z
		.strictObject({ heads: z.array(ShortWords).min(2).max(4), rows: z.array(z.string().max(160)).min(1).max(8) })
		.optional(),
	/** What a good answer holds. Only in the answers. */
	answer: Words.optional(),
});
export type Task = z.output<typeof Task>;

/** A sheet to print: it starts on a page of its own. */
export const Worksheet = z.strictObject({
	/** Names the sheet in links and file names. */
	id: BlockId,
	/** The sheet's title. */
	title: ShortWords,
	/** Whom it is for: everyone, those who want more help, those who want more to think about. */
	level: z.enum(['core', 'support', 'stretch']),
	/** What to do, in one or two sentences. */
	instructions: Words,
	/** A character at the top. */
	who: Who.optional(),
	/** How that character looks. */
	mood: Mood.optional(),
	tasks: z.array(Task).min(1).max(8),
});
export type Worksheet = z.output<typeof Worksheet>;
