import type { Feed, FeedTopic } from './schema.ts';

/** What a reader can say about one post. */
export const marks = ['more', 'less', 'none'] as const;
export type Mark = (typeof marks)[number];
/** What each of them is called; the rest of it may be left to the ear where there is little room. */
export const markWords: Record<Mark, [string, string?]> = {
	more: ['More', ' like this'],
	less: ['Less', ' like this'],
	none: ['Not interested'],
};
export const wholeMark = (mark: Mark) => markWords[mark].join('');

/** How much of each topic the feed shows, in the order of the topics: from 0, nothing, to 4. */
export type Weights = readonly number[];

/** One screen of posts, with what has been said about them, counted from 0; and the screens before it. */
export type Screen = { weights: Weights; marks: Readonly<Record<number, Mark>>; rested: boolean };
export type Feeding = {
	screens: readonly Screen[];
	told: boolean;
	last?: 'next' | 'back' | 'break' | 'fresh' | 'tell';
};

/** A post in the feed. */
export type Post = { text: string; topic: FeedTopic };

/** A feed here ends after a while. */
export const longest = 6;
const atOnce = 4;
/** What a post does to the mood. One that weighs is felt more than one that lifts. */
export const effects = { lighter: 1, same: 0, heavier: -2 } as const;

const screenOf = (weights: Weights): Screen => ({ weights, marks: {}, rested: false });

export const beginning = ({ topics }: Feed): Feeding => ({
	screens: [screenOf(topics.map(({ start }) => start))],
	told: false,
});

/** The screen in view. */
export const inView = ({ screens }: Feeding): Screen => screens.at(-1) ?? screenOf([]);

/** Changes the screen in view. */
const withView = (feeding: Feeding, change: Partial<Screen>): Feeding => ({
	...feeding,
	screens: [...feeding.screens.slice(0, -1), { ...inView(feeding), ...change }],
});

/**
 * How many posts of each topic a screen has: shared out by weight. What is left over goes first to what is nearest to one more,
 * and among equals to what leaves the character lighter.
 */
export function shares(topics: readonly FeedTopic[], weights: Weights): number[] {
	const sum = weights.reduce((all, weight) => all + weight, 0);
	if (sum === 0) return topics.map(() => 0);
	const exact = weights.map((weight) => (atOnce * weight) / sum);
	const whole = exact.map(Math.floor);
	const over = atOnce - whole.reduce((all, count) => all + count, 0);
	const next = exact
		.map((share, index) => ({ index, rest: share % 1, effect: effects[topics[index]?.leaves ?? 'same'] }))
		.filter(({ rest }) => rest > 0)
		.sort((a, b) => b.rest - a.rest || b.effect - a.effect || a.index - b.index)
		.slice(0, over)
		.map(({ index }) => index);
	return whole.map((count, index) =>
		Math.min(count + (next.includes(index) ? 1 : 0), topics[index]?.posts.length ?? 0),
	);
}

/** The posts of a screen. @param turn counted from 0, so that a topic does not always begin with the same post */
export const postsOf = ({ topics }: Pick<Feed, 'topics'>, weights: Weights, turn: number): Post[] => {
	const counts = shares(topics, weights);
	return topics.flatMap((topic, index) =>
		Array.from({ length: counts[index] ?? 0 }, (_, place) => ({
			text: topic.posts[(turn + place) % topic.posts.length] ?? '',
			topic,
		})),
	);
};

/** The posts in view. */
export const shown = (feed: Feed, feeding: Feeding) =>
	postsOf(feed, inView(feeding).weights, feeding.screens.length - 1);

/** Marks a post in view, or takes the same mark off again. */
export function marked(feeding: Feeding, post: number, mark: Mark): Feeding {
	const { [post]: before, ...others } = inView(feeding).marks;
	return withView(feeding, { marks: before === mark ? others : { ...others, [post]: mark } });
}

/** How the feed takes what it has been told, and what it does by itself. */
export function nextWeights(feed: Feed, feeding: Feeding): Weights {
	const { weights, marks: said } = inView(feeding);
	const posts = shown(feed, feeding);
	return feed.topics.map((topic, index) => {
		const own = posts.flatMap((post, at) => (post.topic === topic ? (said[at] ?? []) : []));
		if (own.includes('none')) return 0;
		const asked = own.reduce((sum, mark) => sum + (mark === 'more' ? 1 : -1), 0);
		const weight = weights[index] ?? 0;
		const drifts = feed.drift === topic.id && asked >= 0 && weight > 0;
		return Math.min(4, Math.max(0, weight + asked + (drifts ? 1 : 0)));
	});
}

export const canGoOn = ({ screens }: Feeding) => screens.length < longest;

const onTo = (feeding: Feeding, weights: Weights, last: Feeding['last']): Feeding =>
	canGoOn(feeding) ? { ...feeding, screens: [...feeding.screens, screenOf(weights)], last } : feeding;

/** On to the next posts, until the feed ends. */
export const next = (feed: Feed, feeding: Feeding) => onTo(feeding, nextWeights(feed, feeding), 'next');

/** Starts the feed fresh: a little of everything. Where the feed has come to its end, in place of its last posts. */
export const fresh = (feed: Feed, feeding: Feeding): Feeding => {
	const room = canGoOn(feeding) ? feeding : { ...feeding, screens: feeding.screens.slice(0, -1) };
	return onTo(
		room,
		feed.topics.map(() => 1),
		'fresh',
	);
};

/** Back to the posts before. */
export const back = (feeding: Feeding): Feeding =>
	feeding.screens.length > 1 ? { ...feeding, screens: feeding.screens.slice(0, -1), last: 'back' } : feeding;

export const rest = (feeding: Feeding): Feeding => ({ ...withView(feeding, { rested: true }), last: 'break' });
export const tell = (feeding: Feeding): Feeding => ({ ...feeding, told: true, last: 'tell' });
