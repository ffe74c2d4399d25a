import { z } from 'zod';
import { BlockId, Mood, ShortWords, Who, Words } from '../fields.ts';

/** A way on from a scene. */
export const Choice = z.strictObject({
	/** What the character could do. */
	label: ShortWords,
	/** The id of the scene it leads to. */
	to: BlockId,
});

/** One moment of a story. */
export const Scene = z.strictObject({
	id: BlockId,
	/** What happens: one to four short paragraphs. */
	text: z.array(Words).min(1).max(4),
	/** Who is seen; the story's own character unless said. */
	who: Who.optional(),
	mood: Mood.optional(),
	/** Ways on. A scene without any is an ending. */
	choices: z.array(Choice).min(1).max(4).optional(),
	/** This scene shows an adult who helps. Every ending must, and every scene must be able to reach one. */
	helps: z.literal(true).optional(),
	/** A thought to hold on to, shown apart from the text. */
	thought: Words.optional(),
});
export type Scene = z.output<typeof Scene>;

/** A story whose reader chooses what the character does. Going back is free; every path leads to help. */
export const Story = z.strictObject({
	id: BlockId,
	/** The character the story is about. */
	who: Who,
	title: ShortWords,
	/** The id of the first scene. */
	start: BlockId,
	scenes: z.array(Scene).min(3).max(20),
});
export type Story = z.output<typeof Story>;
