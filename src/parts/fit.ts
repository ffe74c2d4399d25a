/**
 * What fits on a slide, counted before it is drawn. Sizes are in cqw, hundredths of the slide's width.
 * A letter of the reading fonts is about half as wide as the type is high; 0.51 leaves a little air.
 */
const letterWidth = 0.51;

/** The smallest type allowed on a slide: 28 pt on a slide 13.333 inches wide. */
export const smallestType = 2.92;

/** The room a block has under a slide's title when a character stands beside it. */
export const slideRoom = { width: 60, height: 34 } as const;

/** How many lines some words take in a column. @param width of the column, in cqw @param type size, in cqw */
export const linesOf = (words: string, width: number, type: number = smallestType) =>
	Math.max(1, Math.ceil((words.length * type * letterWidth) / width));

/** All heights together. */
export const total = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, 0);

/**
 * As many of the first things as fit into a height.
 *
 * @param heightOf one thing's height with the gap below it, in the same unit as `room`
 * @returns a new array: all of them, some, or none
 */
export function thatFit<T>(things: readonly T[], heightOf: (thing: T) => number, room: number): T[] {
	const heights = things.map(heightOf);
	return things.filter((_, index) => total(heights.slice(0, index + 1)) <= room);
}

/** The room under a title and one line of words: beside a character (narrow), and on a slide without one (wide). */
export const boardRoom = { narrow: 60, wide: 88, height: 30 } as const;

const types = { large: 4, middle: 3.4, small: smallestType } as const;
export type TypeName = keyof typeof types;

/** How tall some words stand in a column of some width, in cqw. */
export type Measure = (words: string, width: number) => number;
const measure =
	(type: number): Measure =>
	(words, width) =>
		linesOf(words, width, type) * type * 1.22;

/**
 * The largest type at which something fits into a board's room, and how to measure with it.
 *
 * @param heightWith gives the whole height for a way of measuring, in cqw
 * @returns `fits` false when even the smallest type is too large: then show less
 */
export function typeFor(heightWith: (tall: Measure) => number, room: number = boardRoom.height) {
	const names = Object.keys(types) as TypeName[];
	const found = names.find((name) => heightWith(measure(types[name])) <= room);
	return { type: found ?? 'small', tall: measure(types[found ?? 'small']), fits: found !== undefined };
}

/** Class names that hide a thing on boards too small for it: it is the `index`th, and so many are shown on each board. */
export const shownOn = (index: number, shown: { wide: number; narrow: number }) =>
	[index < shown.wide ? '' : 'not-wide', index < shown.narrow ? '' : 'not-narrow'].join(' ').trim();
