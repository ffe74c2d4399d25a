import { z } from 'zod';
import { BlockId, Mood, ShortWords, Who, Words } from '../fields.ts';

/** One of the two: a reply, a version of a post. */
export const Compared = z.strictObject({
	/** What it is called wherever it is named: "Reply A", "The chatbot". */
	label: ShortWords,
	/** Who says it, where that is somebody of the cast. */
	who: Who.optional(),
	mood: Mood.optional(),
	/** A picture where it is nobody of the cast, as "robot": a name from the Fluent Emoji set. */
	thing: z
		.string()
		.regex(/^[a-z0-9-]+$/)
		.optional(),
	/** What it says, in one to four paragraphs. */
	text: z.array(Words).min(1).max(4),
});
export type Compared = z.output<typeof Compared>;

export const ComparePoint = z.strictObject({
	/** What one of them does, or both do: "asks what would help". */
	text: ShortWords,
	which: z.enum(['first', 'second', 'both']),
	/** Where it can be seen, and why it matters. */
	why: Words,
});
export type ComparePoint = z.output<typeof ComparePoint>;

/** Two things side by side. Which of them does what? */
export const Compare = z.strictObject({
	id: BlockId,
	prompt: Words,
	/** What both of them answer, as a message; left out where they answer nothing. */
	about: z.strictObject({ from: ShortWords, text: Words }).optional(),
	first: Compared,
	second: Compared,
	points: z.array(ComparePoint).min(3).max(8),
	/** Said when every point has been marked. */
	done: Words,
});
export type Compare = z.output<typeof Compare>;
