import { z } from 'zod';
import { type CastId, cast, castIds } from '../cast/cast.ts';
import { moods } from '../cast/member.ts';
import { looksEmpty } from '../characters/hidden.ts';

/** Names a block in saved work and in links, so it never changes once a lesson has been taught. */
export const BlockId = z
	.string()
	.regex(/^[a-z][a-z0-9-]{1,39}$/, 'use small letters, digits and hyphens, such as "first-choice"');

/** Words a reader meets: never empty, no space left over at either end. */
export const Words = z
	.string()
	.min(1)
	.max(600)
	.regex(/^\S(?:[\s\S]*\S)?$/, 'remove the space at the beginning or the end')
	.refine((text) => !looksEmpty(text), 'it holds nothing that anybody can see');

/** A short line, as on a button, a card or a label. */
export const ShortWords = Words.max(160);

/** A member of the cast: characters look and act the same in every lesson. */
export const Who = z.enum(castIds);

/** Is this one of the cast's children? Help comes from adults. */
export const isPupil = (who: CastId) => (cast[who].age ?? 18) < 18;

/** How a character looks just now. */
export const Mood = z.enum(moods);

/** Where an adult is met. A pupil always chooses from at least two, because no one setting is safe for every child. */
export const Setting = z.enum(['home', 'school', 'community', 'helpline']);
export type Setting = z.output<typeof Setting>;
