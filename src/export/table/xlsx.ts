import writeXlsx, { type SheetData } from 'write-excel-file/universal';
import { pack, unpack } from '../zip.ts';
import { plainCell } from './plain.ts';

/** One sheet of a spreadsheet: what stands at the top, and the rows. Widths are in letters. */
export type Sheet = {
	name: string;
	heads: readonly string[];
	rows: readonly (readonly (string | number)[])[];
	widths: readonly number[];
};

/** Excel allows a sheet's name this many letters. */
const longestName = 31;

/**
 * Sheets as an Excel file. Every cell is plain text or a number, never a formula, nor does it become one when the file is
 * edited or kept as CSV; the heads stay in sight while one scrolls.
 * @returns the file's bytes, the same for the same sheets
 */
export async function xlsxOf(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
	const blob = await writeXlsx(
		sheets.map(({ name, heads, rows, widths }) => ({
			sheet: name.slice(0, longestName),
			data: dataOf(heads, rows),
			columns: widths.map((width) => ({ width })),
			stickyRowsCount: 1,
		})),
	).toBlob();
	// Written again: the package says when it was made, by the clock of whoever made it.
	return new Uint8Array(pack(unpack(new Uint8Array(await blob.arrayBuffer()))));
}

const dataOf = (heads: readonly string[], rows: Sheet['rows']): SheetData => [
	heads.map((head) => ({ value: plainCell(head), type: String, fontWeight: 'bold' as const, textWrap: true })),
	...rows.map((row) =>
		row
			.map(plainCell)
			.map((value) =>
				typeof value === 'number'
					? { value, type: Number }
					: { value, type: String, textWrap: true, alignVertical: 'top' as const },
			),
	),
];
