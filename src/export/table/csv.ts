import { stringify } from 'csv-stringify/browser/esm/sync';

/**
 * A table as a CSV file that spreadsheets open as it is: UTF-8 with its mark, and lines that end as they expect.
 * A cell that a spreadsheet would run as a formula is made plain text.
 */
export const csvOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
	stringify([heads, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
