import { boardRoom, type Measure, shownOn, type TypeName, thatFit, total, typeFor } from './fit.ts';

/** How things lie on a board: the type, how many stand side by side, how many are shown, and where the prompt stands. */
export type Rows = { type: TypeName; columns: number; count: number; prompt: 'above' | 'left' };
export type Board = { wide: Rows; narrow: Rows };

/** How tall a block's parts are, in cqw, in a column of some width: its prompt, and one thing with the gap below it. */
type Heights<T> = {
	prompt: (tall: Measure, width: number, where: Rows['prompt']) => number;
	thing: (thing: T, tall: Measure, width: number) => number;
};

/** A prompt on the left of a wide board leaves this much for the things. The same numbers are in rows.css. */
const left = { prompt: 25, things: 61 } as const;

/**
 * Lays things out in rows on a board alone (wide) and beside a character (narrow), in the largest type that holds them all.
 * Where even the smallest does not, the first that fit are shown, and a line says how many more there are.
 *
 * @param columns numbers of columns to try, the one liked best first
 */
export function inRows<T>(things: readonly T[], heights: Heights<T>, columns: number[] = [1, 2]): Board {
	const rowsAt = (prompt: Rows['prompt'], widths: { prompt: number; things: number }) =>
		columns.map((count) => layOut(chunks(things, count), { heights, widths, prompt, columns: count }));
	const whole = (width: number) => ({ prompt: width, things: width });
	return {
		wide: best([...rowsAt('above', whole(boardRoom.wide - 2)), ...rowsAt('left', left)]),
		narrow: best(rowsAt('above', whole(boardRoom.narrow))),
	};
}

type Plan<T> = Pick<Rows, 'prompt' | 'columns'> & {
	heights: Heights<T>;
	widths: { prompt: number; things: number };
};

function layOut<T>(rows: T[][], { heights, widths, prompt, columns }: Plan<T>): Rows {
	const heightOfRow = (tall: Measure) => (row: T[]) =>
		Math.max(...row.map((thing) => heights.thing(thing, tall, widths.things / columns)));
	const promptIn = (tall: Measure) => heights.prompt(tall, widths.prompt, prompt);
	const together = (tall: Measure) => {
		const all = total(rows.map(heightOfRow(tall)));
		return prompt === 'above' ? promptIn(tall) + all : Math.max(promptIn(tall), all);
	};
	const { type, tall, fits } = typeFor(together);
	const moreLine = fits ? 0 : tall('', widths.things) + 1;
	const room = boardRoom.height - (prompt === 'above' ? promptIn(tall) : 0) - moreLine;
	const shownIn = (height: number) => thatFit(rows, heightOfRow(tall), height);
	// A first row says what the rest is like, so it may reach a little further down.
	const shown = shownIn(room).length > 0 ? shownIn(room) : shownIn(room + 2).slice(0, 1);
	return { type, columns, prompt, count: promptIn(tall) > boardRoom.height ? 0 : shown.flat().length };
}

const sizes: TypeName[] = ['small', 'middle', 'large'];

/** Most things first, then the largest type, then the one liked best. */
const best = (plans: Rows[]): Rows =>
	plans.reduce((winner, next) => {
		const more = next.count - winner.count || sizes.indexOf(next.type) - sizes.indexOf(winner.type);
		return more > 0 ? next : winner;
	});

/** Class names for the board as a whole. They go with board.css and rows.css. */
export const boardClass = (board: Board) =>
	Object.entries(board).reduce(
		(names, [where, { type, columns, prompt }]) =>
			`${names} ${where}-${type} ${where}-columns-${columns} ${where}-prompt-${prompt}`,
		'board',
	);

/** Class names for one thing on the board. @param index counted from 0 */
export const thingClass = (index: number, { wide, narrow }: Board) =>
	shownOn(index, { wide: wide.count, narrow: narrow.count });

const chunks = <T>(things: readonly T[], size: number): T[][] =>
	Array.from({ length: Math.ceil(things.length / size) }, (_, row) => things.slice(row * size, (row + 1) * size));
