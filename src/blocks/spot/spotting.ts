import { quoted } from '../../parts/quoted.ts';
import type { Spot } from './schema.ts';

type Item = Spot['items'][number];

/** What the reader has marked, counted from 0, and what was pressed last. */
export type Spotting = { marked: readonly number[]; last?: number };

export const beginning: Spotting = { marked: [] };

/** Puts a mark on an item, or takes it off again. */
export const toggled = ({ marked }: Spotting, item: number): Spotting => ({
	marked: marked.includes(item) ? marked.filter((other) => other !== item) : [...marked, item],
	last: item,
});

/** How many signs there are, and how many of them have been found. */
export function signs(items: Spot['items'], { marked }: Spotting) {
	const all = items.flatMap((item, index) => (item.sign ? [index] : []));
	return { all: all.length, found: all.filter((index) => marked.includes(index)).length };
}

export const isFinished = (items: Spot['items'], spotting: Spotting) => {
	const { all, found } = signs(items, spotting);
	return all === found;
};

/** What to say about the latest press: nothing before it. */
export function saidOf(items: Spot['items'], { marked, last = -1 }: Spotting) {
	const item = items[last];
	if (!item) return undefined;
	if (!marked.includes(last)) return { tone: 'again' as const, lead: 'Mark taken off.', text: quoted(item.text) };
	const text = `${quoted(item.text)} ${reasonOf(item)}`;
	return item.sign
		? { tone: 'yes' as const, lead: 'Good noticing.', text }
		: { tone: 'again' as const, lead: 'Think again.', text };
}

/** Why a thing is a sign, with the sign named first, or why it is fine. */
export const reasonOf = ({ sign, why }: Item) => (sign ? `The sign: ${sign}. ${why}` : `This one is fine. ${why}`);
