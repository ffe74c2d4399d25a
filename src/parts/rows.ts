import { boardWidth, type Measure, type TypeName, thatFit, total, typeFor } from './fit.ts';

/** How things lie on a board: the type, how many stand side by side, how many are shown, and where the prompt stands. */
export type Rows = { type: TypeName; columns: number; count: number; prompt: 'above' | 'left' };

/** How tall a block's parts are, in cqw, in a column of some width: its prompt, and one thing with the gap below it. */
type Heights<T> = {
	prompt: (tall: Measure, width: number, where: Rows['prompt']) => number;
	thing: (thing: T, tall: Measure, width: number) => number;
};

/** A prompt on the left has 25, less one for its bold letters; the things have the rest. See rows.css. */
const left = { prompt: 24, things: 61 } as const;

/**
 * Lays things out in rows below or beside a prompt, in the largest type that holds them all.
 * Where even the smallest does not, the first that fit are shown, and a line says how many more there are.
 *
 * @param room the height there is, in cqw
 * @param columns numbers of columns to try, the one liked best first
 */
export function inRows<T>(things: readonly T[], heights: Heights<T>, room: number, columns: number[] = [1, 2]): Rows {
	const whole = { prompt: boardWidth - 2, things: boardWidth - 2 };
	const rowsAt = (prompt: Rows['prompt'], widths: { prompt: number; things: number }) =>
		columns.map((count) => layOut(chunks(things, count), { heights, widths, prompt, columns: count, room }));
	return best([...rowsAt('above', whole), ...rowsAt('left', left)]);
}

type Plan<T> = Pick<Rows, 'prompt' | 'columns'> & {
	heights: Heights<T>;
	widths: { prompt: number; things: number };
	room: number;
};

function layOut<T>(rows: T[][], { heights, widths, prompt, columns, room }: Plan<T>): Rows {
	const heightOfRow = (tall: Measure) => (row: T[]) =>
		Math.max(...row.map((thing) => heights.thing(thing, tall, widths.things / columns)));
	const promptIn = (tall: Measure) => heights.prompt(tall, widths.prompt, prompt);
	const together = (tall: Measure) => {
		const all = total(rows.map(heightOfRow(tall)));
		return prompt === 'above' ? promptIn(tall) + all : Math.max(promptIn(tall), all);
	};
	const { type, tall, fits } = typeFor(together, room);
	const moreLine = fits ? 0 : tall('', widths.things) + 1;
	const left = room - (prompt === 'above' ? promptIn(tall) : 0) - moreLine;
	const shownIn = (height: number) => thatFit(rows, heightOfRow(tall), height);
	// A first row says what the rest is like, so it may reach a little further down.
	const shown = shownIn(left).length > 0 ? shownIn(left) : shownIn(left + 2).slice(0, 1);
	return { type, columns, prompt, count: promptIn(tall) > room ? 0 : shown.flat().length };
}

const sizes: TypeName[] = ['small', 'middle', 'large'];

/** Most things first, then the largest type, then the one liked best. */
const best = (plans: Rows[]): Rows =>
	plans.reduce((winner, next) => {
		const more = next.count - winner.count || sizes.indexOf(next.type) - sizes.indexOf(winner.type);
		return more > 0 ? next : winner;
	});

/** Class names for the board as a whole. They go with board.css and rows.css. */
export const boardClass = ({ type, columns, prompt }: Rows) => `board type-${type} columns-${columns} prompt-${prompt}`;

const chunks = <T>(things: readonly T[], size: number): T[][] =>
	Array.from({ length: Math.ceil(things.length / size) }, (_, row) => things.slice(row * size, (row + 1) * size));
