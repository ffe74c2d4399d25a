import { z } from 'zod';
import { BlockId, Mood, Setting, ShortWords, Who, Words } from '../fields.ts';

/** Somebody who could be told. */
export const Adult = z.strictObject({
	id: BlockId,
	/** A role: "a teacher", "a grandparent", "Childline" */
	label: ShortWords,
	setting: Setting,
	/** A face for it. */
	who: Who.optional(),
	/** What a good response from this person sounds like: one to three short sentences. */
	says: z.array(Words).min(1).max(3),
});

/** The heart of a lesson: choose whom to tell, build the words, meet a good response, and know whom to try next. */
export const Tell = z.strictObject({
	id: BlockId,
	/** The character who tells. */
	who: Who,
	mood: Mood.optional(),
	/** What the character wants to tell about, in one or two sentences. */
	about: Words,
	/** Three to eight people from at least two settings. */
	adults: z
		.array(Adult)
		.min(3)
		.max(8)
		.refine(
			(adults) => new Set(adults.map((adult) => adult.setting)).size >= 2,
			'offer adults from at least two settings',
		),
	/** Words to begin with, then what happened, then what would help: the pupil picks one of each. */
	words: z.strictObject({
		begin: z.array(ShortWords).min(2).max(4),
		happened: z.array(ShortWords).min(2).max(4),
		ask: z.array(ShortWords).min(2).max(4),
	}),
	/** Ways to tell without saying it aloud: writing, drawing, showing a card, a friend who comes too. */
	otherWays: z.array(ShortWords).min(2).max(5),
	/** What happens next, step by step. */
	next: z.array(Words).min(2).max(5),
	/** What stays private, and what an adult cannot keep to themselves. */
	privacy: z.strictObject({ stays: Words, cannot: Words }),
	/** What to do if the first adult does not help. */
	ifNot: Words,
	/** Words for saying it again, to somebody who did not hear: short, and clear that it matters. */
	again: z.array(ShortWords).min(2).max(4).optional(),
});
export type Tell = z.output<typeof Tell>;
