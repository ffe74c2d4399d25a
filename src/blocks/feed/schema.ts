import { z } from 'zod';
import { BlockId, ShortWords, Who, Words } from '../fields.ts';

/** Posts of one kind, and how they tend to leave the character. Never what is harmful itself: "posts that leave Alex flat". */
export const FeedTopic = z.strictObject({
	id: BlockId,
	/** Finishes "posts about …", or names them: "posts that leave Alex flat". */
	name: ShortWords,
	leaves: z.enum(['lighter', 'same', 'heavier']),
	/** How much of it the feed shows at first: 0 nothing, 3 a lot. */
	start: z.int().min(0).max(3),
	/** A picture of it: a name from the Fluent Emoji set. */
	thing: z
		.string()
		.regex(/^[a-z0-9-]+$/)
		.optional(),
	/** What the posts say. */
	posts: z.array(ShortWords).min(2).max(4),
});
export type FeedTopic = z.output<typeof FeedTopic>;

/** A feed to tune, and a character whose mood goes with it. It ends, and it ends with somebody who knows. */
export const Feed = z
	.strictObject({
		id: BlockId,
		prompt: Words,
		/** Whose feed it is. */
		who: Who,
		topics: z.array(FeedTopic).min(2).max(5),
		/** The id of the topic that the feed shows more and more of, unless it is told otherwise. */
		drift: BlockId.optional(),
		/** Said when the mood drops: that it is not the character's fault, and what can be done. */
		drops: Words,
		/** What a break looks like, and what it does. */
		break: Words,
		/** What happens when the feed is started fresh. */
		fresh: Words,
		/** Whom the character tells, and what they answer. */
		tell: z.strictObject({
			/** "Tell Ms Hughes" */
			label: ShortWords,
			says: Words,
		}),
		/** Said when the feed is calmer and somebody knows. */
		done: Words,
	})
	.refine(
		({ topics }) => {
			const count = (leaves: FeedTopic['leaves']) => topics.filter((topic) => topic.leaves === leaves).length;
			return count('heavier') > 0 && count('lighter') >= count('heavier');
		},
		{
			path: ['topics'],
			message: 'at least one topic leaves the character heavier, and no fewer leave them lighter',
		},
	);
export type Feed = z.output<typeof Feed>;
