import type { Props } from '../../blocks/schemas.ts';
import { bold, type Line, list, say } from '../text.ts';
import type { Card, Part } from './part.ts';

/** Words with weight: a question, what to do. */
export const strong = (...lines: Line[]): Part => ({ kind: 'words', lines, strong: true });
export const words = (...lines: Line[]): Part => ({ kind: 'words', lines });
export const boxed = (...lines: Line[]): Part => ({ kind: 'words', lines, boxed: true });
/** Ways to choose from, A, B, C. */
export const lettered = (texts: string[]): Part => boxed(...list(texts, 'letter'));
/** A card with the object that shows it, where there is one. */
export const card = (line: Line, thing: string | undefined): Card => ({
	line,
	...(thing && { picture: `things/${thing}` }),
});
/** A line as a card with its number. */
export const numbered = (line: Line, index: number): Card => ({
	line: { runs: [bold(`${index + 1}  `), ...line.runs] },
});

/** A line from 0 to 10 with room to mark a place on it. */
export const lineToTen: Part = {
	kind: 'table',
	heads: Array.from({ length: 11 }, (_, number) => String(number)),
	rows: [Array.from({ length: 11 }, () => say(''))],
	shares: Array.from({ length: 11 }, () => 1),
};

/** Lists to choose from side by side below some words, the first of which says what to do; or their headings alone. */
export function sideBySide([prompt = '', ...more]: string[], columns: { head: string; texts: string[] }[]): Part[][] {
	const above = [strong(say(prompt)), ...(more.length ? [words(...more.map((text) => say(text)))] : [])];
	const heads = columns.map(({ head }) => head);
	const rows = rowsOf(columns.map(({ texts }) => texts));
	return [
		[...above, { kind: 'table', heads, rows, shares: heads.map(() => 1) }],
		[...above, { kind: 'boxes', texts: heads }, words(say('All the choices are on your page or sheet.'))],
	];
}

/** Columns of words as rows of a table. */
function rowsOf(columns: string[][]): Line[][] {
	const longest = Math.max(...columns.map((texts) => texts.length));
	return Array.from({ length: longest }, (_, row) => columns.map((texts) => say(texts[row] ?? '')));
}

type Cards = Extract<Part, { kind: 'cards' }>;

/** All cards first, then fewer and fewer of them, with a line that says how many more the page and the sheet have. */
export function fewer(part: Cards): Part[][] {
	const counts = part.cards.map((_, index) => part.cards.length - 1 - index).filter((count) => count >= 3);
	const shorter = counts.map((count): Part[] => [
		{ ...part, cards: part.cards.slice(0, count) },
		words(say(`…and ${part.cards.length - count} more on your page or sheet.`)),
	]);
	return [[part], ...shorter];
}

/** Three columns of words to pick from: one to begin, one for what happened, one to ask. */
export function sayingTable({ begin, happened, ask }: Props<'Tell'>['words'], head: string): Part {
	const rows = rowsOf([begin, happened, ask]);
	return { kind: 'table', heads: [head, 'What happened', 'What would help'], rows, shares: [1, 1, 1] };
}
