import type { Hung } from './art.ts';
import { type Area, cardPicture, type Placed, sideOf, tickBox } from './lay-out.ts';

export type PlacedTable = Extract<Placed, { kind: 'table' }>;

/** The cells of a table below its head, each with its left edge and its middle, in inches. */
function cellsOf({ x, y, rows, widths, heights }: PlacedTable) {
	const before = (all: readonly number[], index: number) => all.slice(0, index).reduce((sum, one) => sum + one, 0);
	return rows.flatMap((row, rowIndex) =>
		row.map((cell, index) => {
			const height = heights[rowIndex + 1] ?? 0;
			return { cell, left: x + before(widths, index) + 0.1, middle: y + before(heights, rowIndex + 1) + height / 2 };
		}),
	);
}

const squareAt = (x: number, middle: number, side: number): Area => ({ x, y: middle - side / 2, w: side, h: side });

/** The small pictures in a table's cells. They only repeat what the words say. */
export const cardPictures = (table: PlacedTable): Hung[] =>
	cellsOf(table).flatMap(({ cell, left, middle }) =>
		cell.picture
			? [
					{
						...squareAt(left + sideOf(cell).box, middle, cardPicture),
						name: cell.picture,
						description: '',
						kind: 'thing' as const,
					},
				]
			: [],
	);

/** The empty boxes in a table's cells: drawn, since few of the fonts that schools have hold the letter for one. */
export const boxesToTick = (table: PlacedTable): Area[] =>
	cellsOf(table).flatMap(({ cell, left, middle }) => (cell.toTick ? [squareAt(left, middle, tickBox)] : []));
