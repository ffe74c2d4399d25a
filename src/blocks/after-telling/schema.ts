import { z } from 'zod';
import { BlockId, Mood, Setting, ShortWords, Who, Words } from '../fields.ts';

/** Somebody who is told, and listens. */
const Listener = z
	.strictObject({
		/** A role or a name: "a form tutor", "Gran at home" */
		label: ShortWords,
		setting: Setting,
		who: Who.optional(),
		/** What a good listener says: one to three short sentences. */
		says: z.array(Words).min(1).max(3),
		/** How the worry gets from here to school; for everybody who is met elsewhere. */
		toSchool: Words.optional(),
	})
	.refine(({ setting, toSchool }) => setting === 'school' || toSchool !== undefined, {
		path: ['toSchool'],
		message: 'say how the worry gets from this person to school',
	});
export type Listener = z.output<typeof Listener>;

/** How an adult may get it wrong at first. Never more than that: they do not frighten. */
export const slips = ['busy', 'laughs', 'cross'] as const;

const NotYet = z.strictObject({
	how: z.enum(slips),
	/** What the adult says or does, in few words. */
	text: Words,
	/** What the character says when telling again. */
	again: ShortWords,
});

/**
 * What happens when I tell: a walk from the first words to how it feels afterwards, with a way on when the adult does not
 * listen. What is the same in every school comes from lessons/facts/telling.yaml; here stands what happens to this character.
 */
export const AfterTelling = z
	.strictObject({
		id: BlockId,
		/** The character who tells. */
		who: Who,
		mood: Mood.optional(),
		/** The character's first words. */
		says: ShortWords,
		/** Who is told first. */
		first: Listener,
		/** Who is told if the first adult does not listen: somebody from a different setting. */
		next: Listener,
		notYet: z.array(NotYet).min(1).max(3),
		/** What is written down. */
		writes: Words,
		/** Who else is told, and why. */
		tells: Words,
		/** What the character is asked, and may answer. */
		asks: Words,
		/** What happens with the phone, tablet or game. Nothing that an adult could not keep. */
		device: Words,
		/** How the character is afterwards: honest, and hopeful. */
		later: z.array(Words).min(1).max(3),
	})
	.refine(({ first, next }) => first.setting !== next.setting, {
		path: ['next'],
		message: 'choose somebody from a different setting than the first',
	});
export type AfterTelling = z.output<typeof AfterTelling>;
