import { type InfoRecord, type Options, parse } from 'csv-parse/browser/esm/sync';

/** A row as a spreadsheet numbers it, counted from 1, with its cells tidied. */
export type Row = { row: number; cells: string[] };

/** Each costs a reading of the whole file, so those besides the comma are tried only where they occur. */
const delimitersIn = (text: string) => [',', ...[';', '\t'].filter((delimiter) => text.includes(delimiter))];

/**
 * The rows of a CSV file that are not empty. Which of comma, semicolon and tab divides its cells is seen from the file.
 *
 * @returns nothing where a quotation mark is never closed, so that nobody can tell where its cells end
 */
export function csvRows(text: string): Row[] | undefined {
	const whole = text.trimEnd();
	const tables = delimitersIn(whole).flatMap((delimiter) => parsed(whole, delimiter) ?? []);
	return tables.sort((one, other) => divided(other) - divided(one))[0]?.rows;
}

type Table = { rows: Row[] };

/** Told `relax` options, the parser throws only for an open quotation mark. */
function parsed(text: string, delimiter: string): Table[] | undefined {
	try {
		const rows: Row[] = [];
		const options: Options = {
			...{ bom: true, delimiter, relax_quotes: true, relax_column_count: true, skip_empty_lines: true },
			// The parser's own list is left empty: 250,000 empty rows would fill it.
			on_record: (cells: string[], { records, empty_lines }: InfoRecord) => {
				const row = rowOf(cells, records + empty_lines);
				if (row) rows.push(row);
				return undefined;
			},
		};
		parse(text, options);
		return [{ rows }];
	} catch {
		return undefined;
	}
}

/** @returns nothing for a row without words */
function rowOf(untidy: readonly string[], row: number): Row | undefined {
	const cells = untidy.map((cell) => (cell === '' ? cell : tidy(cell)));
	return cells.some((cell) => cell !== '') ? { row, cells } : undefined;
}

/** How many cells the first rows have besides their first: most where the right delimiter was tried. */
const divided = ({ rows }: Table) => rows.slice(0, 20).reduce((sum, { cells }) => sum + cells.length - 1, 0);

/** Without control letters, which a spreadsheet shows as nothing, and with single spaces. */
const tidy = (cell: string) =>
	cell
		.normalize('NFC')
		.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
		.trim();
