import { stringify } from 'csv-stringify/browser/esm/sync';
import { plainCell } from './plain.ts';

/**
 * A table as a CSV file that spreadsheets open as it is: UTF-8 with its mark, and lines that end as they expect.
 * A cell that a spreadsheet would run as a formula is made plain text; a number stays one.
 */
export const csvOf = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
	stringify(
		[heads, ...rows].map((row) => row.map(plainCell)),
		{ bom: true, record_delimiter: 'windows' },
	);
