import type { Line } from '../text.ts';

/** How wide Verdana's letters are, in shares of the type's size, rounded up. From the font's own table. */
const letters: Record<string, number> = {
	"il'’‘|": 0.28,
	'fj ': 0.353,
	't!,.': 0.4,
	rI: 0.43,
	'J()-/:;"“”': 0.46,
	'csz?': 0.545,
	FLvxyk: 0.595,
	aeoPTY: 0.616,
	'bdghnpqu0123456789–': 0.636,
	ABCERSVXZK: 0.7,
	DGHNOQU: 0.79,
	'w…': 0.82,
	M: 0.85,
	'mW—': 1,
};
const widths = new Map(
	Object.entries(letters).flatMap(([group, width]) => [...group].map((letter) => [letter, width] as const)),
);
/** Letters that are not listed, such as ŵ. */
const usual = 0.7;
/** A little more than is needed, as programs differ in how they set type. */
const air = 1.03;
/** Verdana's bold is about so much wider; Trebuchet's bold about as wide as Verdana's usual. */
const boldFactor = 1.13;

/** Points from one line of type to the next, in shares of the type's size. */
export const leading = 1.22;
/** Points between paragraphs, in shares of the type's size. */
export const between = 0.4;
/** Points that a dot, a number or a letter takes at the side, in shares of the type's size. */
export const indent = 1.6;

const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (widths.get(letter) ?? usual), 0);

/**
 * How many lines some words take, broken between words as PowerPoint does.
 *
 * @param width of the column, in shares of the type's size
 */
export function linesIn(text: string, width: number, weight: 'usual' | 'bold' = 'usual'): number {
	const factor = (weight === 'bold' ? boldFactor : 1) * air;
	let count = 1;
	let taken = 0;
	for (const word of text.split(' ')) {
		const wide = widthOf(word) * factor;
		const next = taken === 0 ? wide : taken + widthOf(' ') * factor + wide;
		if (next > width && taken > 0) count += 1;
		taken = next > width ? wide % width : next;
		if (wide > width) count += Math.floor(wide / width);
	}
	return count;
}

/** Is there a word that a column cannot hold in one piece? */
export const splitsWord = (line: Line, { width, size, weight = 'usual' }: Column): boolean =>
	line.runs.some((run) => {
		const factor = run.bold || weight === 'bold' ? boldFactor * air : air;
		return run.text.split(' ').some((word) => widthOf(word) * factor * size > width);
	});

/** Paragraphs in a column of type. Sizes and widths in points. */
export type Column = { width: number; size: number; weight?: 'usual' | 'bold' };

/** How tall some paragraphs stand, in points. */
export function heightOf(lines: readonly Line[], { width, size, weight = 'usual' }: Column): number {
	const counts = lines.map((line) => {
		const side = line.list ? indent * (1 + (line.level ?? 0)) : 0;
		const heavy = line.runs.every((run) => run.bold) ? 'bold' : weight;
		return linesIn(line.runs.map((run) => run.text).join(''), width / size - side, heavy);
	});
	const all = counts.reduce((sum, count) => sum + count, 0);
	return size * (all * leading + Math.max(0, lines.length - 1) * between);
}
