import { contentsOf, feelsWords, levelOf, threeFeeds } from './mood.ts';
import type { Feed } from './schema.ts';

/** A line with what it is about in front. */
export type Line = { lead: string; text: string };

const leavesWords = {
	lighter: 'tend to lift the mood.',
	same: 'change little.',
	heavier: 'tend to weigh on the mood.',
};

/** What a teacher needs to know about a feed. */
export function answerLines(feed: Feed): { topics: Line[]; feeds: Line[]; said: Line[] } {
	return {
		topics: feed.topics.map(({ id, name, leaves }) => ({
			lead: `${name}:`,
			text: `${leavesWords[leaves]}${feed.drift === id ? ' The feed shows more and more of these by itself.' : ''}`,
		})),
		feeds: threeFeeds(feed).map(({ title, posts }) => ({
			lead: `${title}:`,
			text: `${contentsOf(posts)}. ${feelsWords(feed.who, levelOf(posts))}`,
		})),
		said: [
			{ lead: 'When the mood drops:', text: feed.drops },
			{ lead: 'Take a break:', text: feed.break },
			{ lead: 'Start the feed fresh:', text: feed.fresh },
			{ lead: `${feed.tell.label}:`, text: feed.tell.says },
			{ lead: 'At the end, say:', text: feed.done },
		],
	};
}
