import { z } from 'zod';
import { BlockId, ShortWords, Words } from '../fields.ts';

/** A calm place in a lesson: a shape to breathe with, at the pupil's own speed, and a few things to do. No time, no number, and it can be left at once. */
export const Pause = z.strictObject({
	id: BlockId,
	title: ShortWords,
	/** What grows and rests with the breath, and is traced with a finger on paper. */
	shape: z.enum(['lantern', 'hand']),
	/** An offer, never an order: "You can rest here for a moment." */
	opening: Words,
	/** Small things to do or notice: "Feel your feet on the floor." */
	steps: z.array(ShortWords).min(1).max(4),
	/** A calm word to go on with. */
	ending: Words,
});
export type Pause = z.output<typeof Pause>;
