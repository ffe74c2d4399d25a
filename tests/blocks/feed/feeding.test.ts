import { describe, expect, it } from 'vitest';
import { examples } from '../../../src/blocks/feed/examples.ts';
import {
	back,
	beginning,
	canGoOn,
	type Feeding,
	fresh,
	inView,
	longest,
	marked,
	next,
	rest,
	shares,
	shown,
	tell,
} from '../../../src/blocks/feed/feeding.ts';
import { contentsOf, isFinished, levelOf, moodNow, saidOf, threeFeeds } from '../../../src/blocks/feed/mood.ts';
import { Feed } from '../../../src/blocks/feed/schema.ts';

const topic = (id: string, leaves: string, start = 1) => ({
	id,
	name: id,
	leaves,
	start,
	posts: [`${id} 1`, `${id} 2`, `${id} 3`],
});
const feed = Feed.parse({
	id: 'feed',
	prompt: 'Tune it.',
	who: 'leah',
	topics: [topic('songs', 'lighter'), topic('news', 'same'), topic('heavy', 'heavier')],
	drift: 'heavy',
	drops: 'Not her fault.',
	break: 'She rests.',
	fresh: 'Anew.',
	tell: { label: 'Tell Dee', says: 'Thank you.' },
	done: 'Done.',
});
const start = beginning(feed);
const onward = (feeding: Feeding) => next(feed, feeding);
/** Marks the post with these words. */
const mark = (feeding: Feeding, text: string, what: 'more' | 'less' | 'none') =>
	marked(
		feeding,
		shown(feed, feeding).findIndex((post) => post.text === text),
		what,
	);
const weightsAfter = (feeding: Feeding) => inView(onward(feeding)).weights;

describe('what a feed shows', () => {
	it.each([
		{ weights: [1, 1, 1], counts: [2, 1, 1] },
		{ weights: [0, 0, 1], counts: [0, 0, 3] },
		{ weights: [0, 0, 0], counts: [0, 0, 0] },
		{ weights: [1, 0, 3], counts: [1, 0, 3] },
		{ weights: [1, 1, 4], counts: [1, 1, 2] },
	])('with weights $weights is $counts', ({ weights, counts }) => {
		expect(shares(feed.topics, weights)).toEqual(counts);
	});

	it('is the same each time, and no post stands twice', () => {
		for (const { weights } of [inView(start), inView(onward(start)), inView(onward(onward(start)))]) {
			const texts = shown(feed, { screens: [{ weights, marks: {}, rested: false }], told: false }).map(
				({ text }) => text,
			);
			expect(new Set(texts).size).toBe(texts.length);
		}
		expect(shown(feed, onward(start))).toEqual(shown(feed, onward(beginning(feed))));
	});
});

describe('what it makes of marks', () => {
	it.each([
		['nothing', start, [1, 1, 2]],
		['more songs', mark(start, 'songs 1', 'more'), [2, 1, 2]],
		['less news', mark(start, 'news 1', 'less'), [1, 0, 2]],
		['less of what drifts', mark(start, 'heavy 1', 'less'), [1, 1, 0]],
		['no interest in what drifts', mark(start, 'heavy 1', 'none'), [1, 1, 0]],
		['no interest, taken back', mark(mark(start, 'heavy 1', 'none'), 'heavy 1', 'none'), [1, 1, 2]],
		['another mark on the same post', mark(mark(start, 'songs 1', 'less'), 'songs 1', 'more'), [2, 1, 2]],
	] as const)('%s: %#', (_, feeding, weights) => {
		expect(weightsAfter(feeding)).toEqual(weights);
	});

	it('does not bring back what nobody is interested in', () => {
		const gone = onward(mark(start, 'heavy 1', 'none'));
		expect(weightsAfter(gone)).toEqual([1, 1, 0]);
	});
});

describe('moving through it', () => {
	it('ends after a while, and can be gone back from or started fresh', () => {
		const end = Array.from({ length: 20 }).reduce<Feeding>(onward, start);
		expect(end.screens).toHaveLength(longest);
		expect(canGoOn(end)).toBe(false);
		expect(back(end).screens).toHaveLength(longest - 1);
		expect(inView(fresh(feed, end)).weights).toEqual([1, 1, 1]);
		expect(fresh(feed, end).screens).toHaveLength(longest);
	});

	it('goes back to the marks that were there', () => {
		const before = mark(start, 'news 1', 'more');
		expect(inView(back(onward(before))).marks).toEqual(inView(before).marks);
		expect(back(start)).toEqual(start);
	});
});

describe('the mood', () => {
	it('drops with what weighs, and lifts with a break and with somebody who knows', () => {
		const later = onward(start);
		expect(moodNow(feed, start)).toBe(2);
		expect(moodNow(feed, later)).toBe(0);
		expect(moodNow(feed, rest(later))).toBe(1);
		expect(moodNow(feed, tell(rest(later)))).toBe(2);
		expect(levelOf([])).toBe(2);
	});

	it('says what has happened, and why it is nobody’s fault', () => {
		expect(saidOf(feed, start)).toBeUndefined();
		expect(saidOf(feed, onward(start))).toMatchObject({ tone: 'again', text: /Leah feels low\. Not her fault\./ });
		expect(saidOf(feed, tell(start))).toMatchObject({
			lead: 'Somebody knows.',
			text: 'Thank you. Leah feels at ease.',
		});
		expect(contentsOf([])).toBe('nothing more to show');
	});

	it.each([
		['at the start', start, false],
		['when only told', tell(start), false],
		['when only steered', fresh(feed, onward(start)), false],
		['when told with a heavy feed', tell(onward(start)), false],
		['when steered and told', tell(fresh(feed, onward(start))), true],
	])('is settled %s: %#', (_, feeding, finished) => {
		expect(isFinished(feed, feeding)).toBe(finished);
	});
});

describe('on paper', () => {
	it.each(examples)('the mood drops when nothing is changed, and not after choosing: $name', ({ props }) => {
		const [, later, chosen] = threeFeeds(props).map(({ posts }) => levelOf(posts));
		expect(later).toBeLessThan(2);
		expect(chosen).toBeGreaterThanOrEqual(2);
	});
});
