import { bold, type Line, say } from '../text.ts';
import { heightOf, splitsWord } from './measure.ts';
import type { Card, Part } from './part.ts';

/** A rectangle on a slide, in inches from its top left corner. */
export type Area = { x: number; y: number; w: number; h: number };

/** A table's cell: its words, over how many columns it reaches, and what stands at its side. */
export type Cell = Card & { span?: number };

/** Something with its place, and its type in points. */
export type Placed = Area & { size: number } & (
		| { kind: 'words'; lines: Line[]; weight: 'usual' | 'bold'; frame: Frame }
		| {
				kind: 'table';
				name: string;
				head: Cell[];
				rows: Cell[][];
				widths: number[];
				heights: number[];
				splits: boolean;
				/** As in the part. */
				adults?: number | undefined;
		  }
	);
export type Frame = 'none' | 'firm' | 'dashed';

/** Where everything stands, or would stand if it were not too tall. */
export type Layout = { placed: Placed[]; fits: boolean; size: number };

/** In points. Nothing that the whole class reads is smaller than the last. */
export const sizes = { words: [40, 36, 32, 28], boards: [36, 32, 28, 26, 24, 22, 20] } as const;

const gap = 0.17;
/** In points, on each side. */
const padding = { box: 9, cellSide: 8, cellEnd: 4 } as const;
/** Of a small picture in a card, in inches. */
export const cardPicture = 0.62;
/** Of a box to tick, in inches. */
export const tickBox = 0.36;
/** Between what stands before a cell's words and what comes next, in inches. */
const afterSide = 0.1;

/** How much of a cell's width stands before its words, in inches: first a box to tick, then a picture. */
export const sideOf = ({ picture, toTick }: Cell) => ({
	box: toTick ? tickBox + afterSide : 0,
	picture: picture ? cardPicture + afterSide : 0,
});

const toInches = (points: number) => points / 72;
const toPoints = (inches: number) => inches * 72;

/** Sets parts below one another in the largest type that holds them all. */
export function layOut(parts: readonly Part[], area: Area, types: readonly number[]): Layout {
	const layouts = types.map((size) => stack(parts, area, size));
	return layouts.find(({ fits }) => fits) ?? layouts.at(-1) ?? { placed: [], fits: true, size: 0 };
}

/** The fullest of several ways to show the same that fits, or else the shortest as it is. */
export function layOutFullest(ways: readonly (readonly Part[])[], area: Area, types: readonly number[]): Layout {
	const layouts = ways.map((parts) => layOut(parts, area, types));
	return layouts.find(({ fits }) => fits) ?? layouts.at(-1) ?? layOut([], area, types);
}

function stack(parts: readonly Part[], area: Area, size: number): Layout {
	const placed: Placed[] = [];
	let y = area.y;
	for (const part of parts) {
		const row = place(part, { x: area.x, y, w: area.w, h: 0 }, size);
		placed.push(...row);
		y += Math.max(0, ...row.map(({ h }) => h)) + gap;
	}
	const splits = placed.some((one) => one.kind === 'table' && one.splits);
	return { placed, fits: !splits && y - gap <= area.y + area.h + 0.001, size };
}

/** One part in a column: what it becomes, with the height that it needs. */
function place(part: Part, at: Area, size: number): Placed[] {
	switch (part.kind) {
		case 'words':
			return [placeWords(part, at, size)];
		case 'boxes':
			return placeBoxes(part.texts, at, size);
		case 'table':
			return [
				placeTable({
					at,
					size,
					shares: part.shares,
					adults: part.adults,
					head: part.heads.map((text) => ({ line: say(bold(text)) })),
					rows: part.rows.map((row) => row.map((line) => ({ line }))),
				}),
			];
		case 'cards':
			return [placeCards(part, at, size)];
	}
}

function placeWords(part: Extract<Part, { kind: 'words' }>, at: Area, size: number): Placed {
	const weight = part.strong ? 'bold' : 'usual';
	const side = part.boxed ? 2 * padding.box : 0;
	const h = toInches(heightOf(part.lines, { width: toPoints(at.w) - side, size, weight }) + side);
	return { kind: 'words', ...at, h, size, lines: part.lines, weight, frame: part.boxed ? 'firm' : 'none' };
}

function placeBoxes(texts: string[], at: Area, size: number): Placed[] {
	const w = (at.w - gap * (texts.length - 1)) / texts.length;
	const side = 2 * padding.box;
	const heights = texts.map(
		(text) => heightOf([say(text)], { width: toPoints(w) - side, size, weight: 'bold' }) + side,
	);
	const h = toInches(Math.max(...heights));
	return texts.map((text, index) => ({
		kind: 'words',
		x: at.x + index * (w + gap),
		y: at.y,
		w,
		h,
		size,
		lines: [say(text)],
		weight: 'bold',
		frame: 'dashed',
	}));
}

type Cells = {
	at: Area;
	size: number;
	shares: readonly number[];
	head: Cell[];
	rows: Cell[][];
	adults?: number | undefined;
};

function placeTable({ at, size, shares, head, rows, adults }: Cells): Placed {
	const all = shares.reduce((sum, share) => sum + share, 0);
	const widths = shares.map((share) => (at.w * share) / all);
	const heights = [head, ...rows].map((cells) => rowHeight(cells, widths, size));
	const h = heights.reduce((sum, height) => sum + height, 0);
	const name = head.map(({ line }) => line.runs.map((run) => run.text).join('')).join(', ');
	const splits = [head, ...rows].some((cells) =>
		cells.some((cell, index) => splitsWord(cell.line, cellColumn(cell, index, widths, size))),
	);
	return { kind: 'table', ...at, h, size, name, head, rows, widths, heights, splits, adults };
}

/** The room for a cell's words. */
function cellColumn(cell: Cell, index: number, widths: readonly number[], size: number) {
	const wide = widths.slice(index, index + (cell.span ?? 1)).reduce((sum, width) => sum + width, 0);
	const side = sideOf(cell);
	return { width: toPoints(wide - side.box - side.picture) - 2 * padding.cellSide, size };
}

function rowHeight(cells: readonly Cell[], widths: readonly number[], size: number): number {
	const tall = cells.map((cell, index) => {
		const text = toInches(heightOf([cell.line], cellColumn(cell, index, widths, size)) + 2 * padding.cellEnd);
		return cell.picture ? Math.max(text, cardPicture + afterSide) : text;
	});
	return Math.max(...tall);
}

/** Cards in the number of columns that makes them least tall; the first of two that are as good. */
function placeCards(part: Extract<Part, { kind: 'cards' }>, at: Area, size: number): Placed {
	const tables = part.columns.map((columns) =>
		placeTable({
			at,
			size,
			shares: Array.from({ length: columns }, () => 1),
			head: [{ line: say(bold(part.head)), span: columns }],
			rows: chunks(part.cards, columns),
		}),
	);
	return tables.reduce((best, next) => (next.h < best.h - 0.01 ? next : best));
}

/** Rows of so many cards; the last is filled up with empty ones, as a table's rows are of one length. */
function chunks(cards: readonly Card[], size: number): Card[][] {
	const rows = Array.from({ length: Math.ceil(cards.length / size) }, (_, row) =>
		cards.slice(row * size, (row + 1) * size),
	);
	return rows.map((row) => [...row, ...Array.from({ length: size - row.length }, () => ({ line: say('') }))]);
}
