import { z } from 'zod';
import { BlockId } from '../fields.ts';

/** What the law says, from `lessons/facts/law.yaml`: never written into a lesson, so that a change in the law is one change. */
export const Law = z.strictObject({
	/** Ids of entries in the law facts, such as "images-under-18". */
	facts: z.array(BlockId).min(1).max(3),
});
export type Law = z.output<typeof Law>;
