import { z } from 'zod';
import { Words } from '../fields.ts';

/** Ways to get help: those that the lesson names in `routes`, trusted adults first. */
export const Help = z.strictObject({
	/** One sentence before the list. */
	opening: Words.optional(),
});
export type Help = z.output<typeof Help>;
