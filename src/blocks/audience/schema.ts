import { z } from 'zod';
import { BlockId, ShortWords, Who, Words } from '../fields.ts';

/** How far a post can go. Each room holds everybody in the rooms before it as well. */
export const AudienceRoom = z.strictObject({
	id: BlockId,
	/** "Only me", "My class", "Anyone". */
	label: ShortWords,
	/** Those who join here, from the cast: they are drawn. */
	who: z.array(Who).max(6).optional(),
	/** Those who join here and are not drawn one by one, as "about 25 others from school". */
	others: ShortWords.optional(),
});
export type AudienceRoom = z.output<typeof AudienceRoom>;

export const AudiencePost = z.strictObject({
	/** What would be posted. */
	text: ShortWords,
	/** A picture of it: a name from the Fluent Emoji set. */
	thing: z
		.string()
		.regex(/^[a-z0-9-]+$/)
		.optional(),
	/** The ids of rooms that suit it: next to each other. */
	suits: z.array(BlockId).min(1).max(5),
	/** Why they suit it. */
	why: Words,
	/** A kind reason where the room is too large. Left out only where the largest suits. */
	wider: Words.optional(),
	/** A kind reason where the room is too small. Left out only where the smallest suits. */
	narrower: Words.optional(),
});
export type AudiencePost = z.output<typeof AudiencePost>;

/** Who is in the room for this post? A dial from few people to many, and the people who could then see it. */
export const Audience = z.strictObject({
	id: BlockId,
	prompt: Words,
	/** Whose posts they are. */
	who: Who,
	/** From the fewest people to the most. */
	rooms: z.array(AudienceRoom).min(2).max(5),
	posts: z.array(AudiencePost).min(2).max(6),
	/** Said when every post has a room that suits it. */
	done: Words,
});
export type Audience = z.output<typeof Audience>;
