import { boardWidth, type Measure, type TypeName, thatFit, total, typeFor } from './fit.ts';

/** How people lie on a board: the type, how many stand side by side, and how many of them are shown. */
export type PeopleRows = { type: TypeName; columns: 2 | 3; count: number };

/**
 * Lays people out in rows below some lines of words, in the largest type that holds them all.
 *
 * @param above what stands above them, each a paragraph
 * @param room the height there is, in cqw
 * @returns where not all fit, as many whole rows as do, with room for a line that says how many more there are
 */
export function peopleRows(people: readonly { label: string }[], above: readonly string[], room: number): PeopleRows {
	const wordsIn = (tall: Measure) => total(above.map((words) => tall(words, boardWidth - 2) + 0.8)) + 0.6;
	const rowIn = (tall: Measure, columns: number) => (row: readonly { label: string }[]) =>
		Math.max(...row.map(({ label }) => Math.max(tall(label, boardWidth / columns - 7), 3.8))) + 1.7;
	const plans = ([3, 2] as const).map((columns) => {
		const rows = inRowsOf(people, columns);
		const { type, tall, fits } = typeFor(
			(measure) => wordsIn(measure) + total(rows.map(rowIn(measure, columns))),
			room,
		);
		const left = room - wordsIn(tall) - tall('', boardWidth);
		return { type, columns, count: (fits ? rows : thatFit(rows, rowIn(tall, columns), left)).flat().length };
	});
	const sizes: TypeName[] = ['small', 'middle', 'large'];
	return plans.reduce((best, next) =>
		(next.count - best.count || sizes.indexOf(next.type) - sizes.indexOf(best.type)) >= 0 ? next : best,
	);
}

const inRowsOf = <T>(things: readonly T[], size: number): T[][] =>
	Array.from({ length: Math.ceil(things.length / size) }, (_, row) => things.slice(row * size, (row + 1) * size));
