import type { Mood } from '../../cast/member.ts';
import { nameOf } from '../../parts/person.ts';
import { beginning, effects, type Feeding, inView, next, type Post, postsOf, shown, type Weights } from './feeding.ts';
import type { Feed } from './schema.ts';

/** How a character may feel, from the heaviest to the lightest. */
export const feelings = [
	{ mood: 'concerned', words: 'low' },
	{ mood: 'unsure', words: 'unsettled' },
	{ mood: 'calm', words: 'calm' },
	{ mood: 'smile', words: 'at ease' },
] as const satisfies readonly { mood: Mood; words: string }[];
const calm = 2;

/** How some posts tend to leave a character, as a place in `feelings`. No posts at all leave them calm. */
export function levelOf(posts: readonly Post[]): number {
	const sum = posts.reduce((all, { topic }) => all + effects[topic.leaves], 0);
	const mean = posts.length > 0 ? sum / posts.length : 0;
	if (mean <= -0.5) return 0;
	if (mean < 0) return 1;
	return mean < 0.5 ? calm : 3;
}

/** How the character feels now: the posts in view, a break, and somebody who knows. */
export function moodNow(feed: Feed, feeding: Feeding): number {
	const { rested } = inView(feeding);
	return Math.min(3, levelOf(shown(feed, feeding)) + (rested ? 1 : 0) + (feeding.told ? 1 : 0));
}

/** Is the feed calmer by what was done to it, and does somebody know? */
export const isFinished = (feed: Feed, feeding: Feeding) =>
	feeding.told && feeding.screens.length > 1 && levelOf(shown(feed, feeding)) >= calm;

/** "3 × songs, 1 × adverts", or that there is nothing. */
export function contentsOf(posts: readonly Post[]): string {
	const names = [...new Set(posts.map(({ topic }) => topic.name))];
	const count = (name: string) => posts.filter(({ topic }) => topic.name === name).length;
	return names.map((name) => `${count(name)}\u00a0×\u00a0${name}`).join(', ') || 'nothing more to show';
}

export const feelsWords = (who: string, level: number) => `${nameOf(who)} feels ${feelings[level]?.words ?? 'calm'}.`;

/** What to say about what has just been done. */
export function saidOf(feed: Feed, feeding: Feeding) {
	const level = moodNow(feed, feeding);
	const now = `In the feed: ${contentsOf(shown(feed, feeding))}. ${feelsWords(feed.who, level)}`;
	const good = { tone: 'yes' as const };
	switch (feeding.last) {
		case 'break':
			return { ...good, lead: 'A break.', text: `${feed.break} ${feelsWords(feed.who, level)}` };
		case 'tell':
			return { ...good, lead: 'Somebody knows.', text: `${feed.tell.says} ${feelsWords(feed.who, level)}` };
		case 'fresh':
			return { ...good, lead: 'A fresh start.', text: `${feed.fresh} ${now}` };
		case 'back':
			return { ...good, lead: 'The posts before.', text: now };
		case 'next':
			return level < calm
				? { tone: 'again' as const, lead: 'This feed weighs on the mood.', text: `${now} ${feed.drops}` }
				: { ...good, lead: 'The feed has changed.', text: now };
		default:
			return undefined;
	}
}

/** Three feeds to look at on paper: at first, after a while with nothing said, and after choosing. */
export function threeFeeds(feed: Feed): { title: string; posts: Post[] }[] {
	const start = beginning(feed);
	const later = next(feed, next(feed, start));
	const chosen: Weights = feed.topics.map(({ leaves, start: weight }) =>
		leaves === 'heavier' ? 0 : weight + (leaves === 'lighter' ? 1 : 0),
	);
	return [
		{ title: 'At first', posts: shown(feed, start) },
		{ title: 'Later, when nothing is changed', posts: shown(feed, later) },
		{ title: 'After choosing more and less', posts: postsOf(feed, chosen, 1) },
	];
}
