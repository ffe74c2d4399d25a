import { parse } from 'csv-parse/browser/esm/sync';

/** A row as a spreadsheet numbers it, counted from 1, with its cells tidied. */
export type Row = { row: number; cells: string[] };

const delimiters = [',', ';', '\t'];

/**
 * The rows of a CSV file that are not empty. Which of comma, semicolon and tab divides its cells is seen from the file.
 *
 * @returns nothing where a quotation mark is never closed, so that nobody can tell where its cells end
 */
export function csvRows(text: string): Row[] | undefined {
	const tables = delimiters.flatMap((delimiter) => parsed(text, delimiter) ?? []);
	return tables.sort((one, other) => divided(other) - divided(one))[0]?.rows;
}

type Table = { rows: Row[] };

/** Told `relax` options, the parser throws only for an open quotation mark. */
function parsed(text: string, delimiter: string): Table[] | undefined {
	try {
		const read = parse(text, { bom: true, delimiter, relax_quotes: true, relax_column_count: true }) as string[][];
		const rows = read.map((cells, at) => ({ row: at + 1, cells: cells.map(tidy) }));
		return [{ rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) }];
	} catch {
		return undefined;
	}
}

/** How many cells the first rows have besides their first: most where the right delimiter was tried. */
const divided = ({ rows }: Table) => rows.slice(0, 20).reduce((sum, { cells }) => sum + cells.length - 1, 0);

/** Without control letters, which a spreadsheet shows as nothing, and with single spaces. */
const tidy = (cell: string) =>
	cell
		.normalize('NFC')
		.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
		.trim();
