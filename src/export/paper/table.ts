import { across, needRoom, newPage, type Sheet, sheet, type Tag, tag, tones, unread } from './sheet.ts';

type Table = { head: readonly string[]; rows: readonly (readonly string[])[]; widths?: readonly number[] };
type Column = { left: number; wide: number };
type Row = { cells: readonly string[]; columns: readonly Column[]; isHead: boolean };
const pad = 5;
const size = 10;

/**
 * A table whose rows never break over pages, tagged with the headings of its columns and, first in each, of its rows. On
 * every further page the headings stand again, for the eye alone: who hears the table has heard them.
 */
export function drawTable(doc: Sheet, into: Tag, { head, rows, widths = head.map(() => 1) }: Table) {
	const table = doc.struct('Table');
	into.add(table);
	const columns = columnsOf(doc, widths);
	const heads: Row = { cells: head, columns, isHead: true };
	// A heading alone at the foot of a page would be read for nothing.
	needRoom(doc, tableHigh(doc, { head, rows: rows.slice(0, 1), widths }));
	drawRow(doc, table, heads, heightOf(doc, heads));
	for (const cells of rows) {
		const row: Row = { cells, columns, isHead: false };
		const high = heightOf(doc, row);
		if (doc.y + high > doc.page.maxY()) {
			newPage(doc);
			repeatHeads(doc, heads);
		}
		drawRow(doc, table, row, high);
	}
	table.end();
	doc.x = sheet.edge;
	doc.y += 10;
}

/** In points, as if a page were as long as it takes. */
export function tableHigh(doc: Sheet, { head, rows, widths = head.map(() => 1) }: Table): number {
	const columns = columnsOf(doc, widths);
	const heads = heightOf(doc, { cells: head, columns, isHead: true });
	return rows.reduce((sum, cells) => sum + heightOf(doc, { cells, columns, isHead: false }), heads);
}

function columnsOf(doc: Sheet, widths: readonly number[]): Column[] {
	const all = across(doc);
	const shares = widths.reduce((sum, one) => sum + one, 0);
	const measures = widths.map((one) => (one / shares) * all);
	return measures.map((wide, at) => ({
		left: sheet.edge + measures.slice(0, at).reduce((sum, one) => sum + one, 0),
		wide,
	}));
}

const letters = (doc: Sheet, { isHead }: Row, at: number) =>
	doc.font(isHead || at === 0 ? 'strong' : 'regular').fontSize(size);

function heightOf(doc: Sheet, row: Row): number {
	const heights = row.columns.map(({ wide }, at) =>
		letters(doc, row, at).heightOfString(row.cells[at] || ' ', { width: wide - 2 * pad }),
	);
	return Math.max(...heights) + 2 * pad;
}

function drawRow(doc: Sheet, table: Tag, row: Row, high: number) {
	const top = doc.y;
	unread(doc, () => drawGround(doc, { top, high, isHead: row.isHead }));
	const tags = doc.struct('TR');
	table.add(tags);
	for (const [at] of row.columns.entries()) {
		const isHeading = row.isHead || at === 0;
		const scope = isHeading ? { scope: row.isHead ? ('Column' as const) : ('Row' as const) } : {};
		const write = () => writeCell(doc, row, { at, top });
		tags.add(tag(doc, isHeading ? 'TH' : 'TD', row.cells[at] ? [write] : [], scope));
	}
	tags.end();
	doc.y = top + high;
}

function repeatHeads(doc: Sheet, row: Row) {
	const high = heightOf(doc, row);
	const top = doc.y;
	unread(doc, () => {
		drawGround(doc, { top, high, isHead: true });
		for (const [at] of row.columns.entries()) if (row.cells[at]) writeCell(doc, row, { at, top });
	});
	doc.y = top + high;
}

function writeCell(doc: Sheet, row: Row, { at, top }: { at: number; top: number }) {
	const { left, wide } = row.columns[at] ?? { left: sheet.edge, wide: 0 };
	letters(doc, row, at).text(row.cells[at] ?? '', left + pad, top + pad, { width: wide - 2 * pad });
}

function drawGround(doc: Sheet, { top, high, isHead }: { top: number; high: number; isHead: boolean }) {
	const wide = across(doc);
	if (isHead) doc.rect(sheet.edge, top, wide, high).fill(tones.soft);
	doc
		.moveTo(sheet.edge, top + high)
		.lineTo(sheet.edge + wide, top + high)
		.lineWidth(0.75)
		.stroke(tones.line);
	doc.fillColor(tones.ink);
}
