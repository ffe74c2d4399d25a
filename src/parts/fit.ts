/**
 * What fits on a slide, counted before it is drawn. Sizes are in cqw, hundredths of the slide's width.
 * A letter of the reading fonts is a little under half as wide as the type is high; 0.49 leaves some air.
 */
const letterWidth = 0.49;

/** The smallest type allowed on a slide: 28 pt on a slide 13.333 inches wide. */
export const smallestType = 2.92;

/**
 * How many lines some words take in a column, wrapped at spaces.
 *
 * @param width of the column, in cqw
 * @param type size, in cqw
 * @param letter how wide a letter is, in shares of the type's size
 */
export function linesOf(words: string, width: number, type: number = smallestType, letter = letterWidth): number {
	const room = width / (type * letter);
	const last = words.split(/\s+/).reduce(
		({ lines, used }, { length }) => {
			const together = used > 0 ? used + 1 + length : length;
			return together <= room || used === 0 ? { lines, used: together } : { lines: lines + 1, used: length };
		},
		{ lines: 1, used: 0 },
	);
	return last.lines;
}

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

/** The width of an activity on a slide. */
export const boardWidth = 88;

/** The height that an activity has below a title and one line of words, where no page has counted it. */
export const usualRoom = 30;

const types = { large: 4, middle: 3.4, small: smallestType } as const;
export type TypeName = keyof typeof types;

/** How tall some words stand in a column of some width, in cqw. */
export type Measure = (words: string, width: number) => number;
const measure =
	(type: number): Measure =>
	(words, width) =>
		linesOf(words, width, type) * type * 1.22;

/**
 * The largest type at which something fits into a height, and how to measure with it.
 *
 * @param heightWith gives the whole height for a way of measuring, in cqw
 * @returns `fits` false when even the smallest type is too large: then show less
 */
export function typeFor(heightWith: (tall: Measure) => number, room: number) {
	const names = Object.keys(types) as TypeName[];
	const found = names.find((name) => heightWith(measure(types[name])) <= room);
	return { type: found ?? 'small', tall: measure(types[found ?? 'small']), fits: found !== undefined };
}
