import { z } from 'zod';
import { BlockId, ShortWords, Words } from '../fields.ts';

/** How sure am I? A line from 0 to 10, or three faces, met at the beginning and again at the end with the same words. */
export const Scale = z.strictObject({
	id: BlockId,
	/** Begins with "I know" or "I can": never about the pupil's own life. */
	statement: Words,
	when: z.enum(['baseline', 'endpoint']),
	/** At the end: the id of the same line at the beginning. */
	repeats: BlockId.optional(),
	/** What 0 means. */
	low: ShortWords,
	/** What lies half way. With it, pupils choose one of three faces: for those to whom numbers say little yet. */
	middle: ShortWords.optional(),
	/** What 10 means. */
	high: ShortWords,
});
export type Scale = z.output<typeof Scale>;
