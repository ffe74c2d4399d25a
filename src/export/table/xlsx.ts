import writeXlsx, { type SheetData } from 'write-excel-file/universal';
import { changed, pack, unpack } from '../zip.ts';
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
	const files = unpack(new Uint8Array(await blob.arrayBuffer()));
	return new Uint8Array(pack(changed(files, /^xl\/styles\.xml$/, withFontsInOrder)));
}

/** The order of a font's properties in the schema (ECMA-376-1, 18.8.22), as far as we use them. */
const fontOrder = ['b', 'i', 'sz', 'color', 'name', 'family', 'scheme'];

/** write-excel-file 4 writes them in an order of its own, which the Open XML SDK refuses. */
const withFontsInOrder = (xml: string) =>
	xml.replace(/<font>(.*?)<\/font>/gs, (_, inside: string) => {
		const place = (property: string) => fontOrder.indexOf(/^<(\w+)/.exec(property)?.[1] ?? '');
		const properties = inside.match(/<[^>]*>/g) ?? [];
		return `<font>${properties.sort((a, b) => place(a) - place(b)).join('')}</font>`;
	});

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
