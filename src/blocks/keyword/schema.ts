import { z } from 'zod';
import { ShortWords } from '../fields.ts';

/** A word from the lesson's `vocabulary`, shown with its meaning. */
export const Keyword = z.strictObject({
	/** The word, as it stands in the lesson's vocabulary. */
	word: ShortWords,
});
export type Keyword = z.output<typeof Keyword>;
