import { z } from 'zod';
import { Mood, ShortWords, Who } from '../fields.ts';

/** The six beats that every lesson plays, in this order. */
export const beats = ['ground-rules', 'story', 'notice', 'practise', 'tell', 'endpoint'] as const;
export type BeatName = (typeof beats)[number];

/** One thing to look at together: a slide on the board, a section of the pupil page, a row in the teacher's notes. */
export const Slide = z.strictObject({
	/** What the slide says first. At most about eight words. */
	title: ShortWords,
	/** The beat this slide belongs to. Slides stand in the order of the beats. */
	beat: z.enum(beats),
	/** How long the class stays here, in whole minutes. All slides together make the lesson's minutes. */
	minutes: z.int().min(0).max(20),
	/** A character beside the words. */
	who: Who.optional(),
	/** How that character looks. */
	mood: Mood.optional(),
	/** A second character, for two people who talk. */
	and: Who.optional(),
	/** How the second character looks. */
	andMood: Mood.optional(),
	/** An object beside the words: a name from the Fluent Emoji set, such as "raised-hand" or "video-game". */
	thing: z
		.string()
		.regex(/^[a-z0-9-]+$/)
		.optional(),
	/** How the class works now. Shown with the minutes at the foot of the slide. */
	how: z.enum(['alone', 'pairs', 'groups', 'class', 'circle']).optional(),
	/** How strong the slide looks: an opening page, plain paper, warm light, or dark ink for one big thought. */
	look: z.enum(['opening', 'plain', 'glow', 'ink']).optional(),
});
export type Slide = z.output<typeof Slide>;
