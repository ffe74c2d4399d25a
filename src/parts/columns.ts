import { boardWidth, type Measure, type TypeName, total, typeFor } from './fit.ts';

/** Some things to choose from under a heading. */
export type Column = { head: string; texts: readonly string[] };

/** How columns lie on a board: the type, how many stand side by side, and whether there is room for more than their headings. */
export type Columns = { type: TypeName; across: 2 | 3 | 4; whole: boolean };

/**
 * Lays lists out side by side below some words, in the largest type that holds them all.
 * Where even the smallest does not, the headings stand alone.
 *
 * @param above what stands above them, each a paragraph
 * @param room the height there is, in cqw
 */
export function inColumns(columns: readonly Column[], above: readonly string[], room: number): Columns {
	const heightWith = (across: number, whole: boolean) => (tall: Measure) => {
		const width = boardWidth / across - 4;
		const heights = columns.map(({ head, texts }) => {
			const listed = whole ? total(texts.map((text) => tall(text, width - 2) + 0.5)) : 0;
			return tall(head, width - 2) + listed + 2.2;
		});
		const rows = Array.from({ length: Math.ceil(columns.length / across) }, (_, row) =>
			Math.max(...heights.slice(row * across, (row + 1) * across)),
		);
		const moreLine = whole ? 0 : tall('', boardWidth) + 0.8;
		return total(above.map((words) => tall(words, boardWidth - 2) + 0.8)) + total(rows) + moreLine;
	};
	const plans = ([4, 3, 2] as const).flatMap((across) =>
		[true, false].map((whole) => ({ across, whole, ...typeFor(heightWith(across, whole), room) })),
	);
	const { type, across, whole } = plans.reduce((best, next) => (rank(next) > rank(best) ? next : best));
	return { type, across, whole };
}

const sizes: TypeName[] = ['small', 'middle', 'large'];

/** What fits before what does not, the whole before headings alone, then the largest type. */
const rank = ({ fits, whole, type }: { fits: boolean; whole: boolean; type: TypeName }) =>
	(fits ? 100 : 0) + (whole === fits ? 10 : 0) + sizes.indexOf(type);
