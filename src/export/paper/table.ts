import { type Sheet, sheet, type Tag, tag, tones, unread } from './sheet.ts';

type Table = { head: readonly string[]; rows: readonly (readonly string[])[]; widths?: readonly number[] };
type Column = { left: number; wide: number };
const pad = 5;
const size = 10;

/** A table whose rows never break over pages, tagged with the headings of its columns and, first in each, of its rows. */
export function drawTable(doc: Sheet, into: Tag, { head, rows, widths = head.map(() => 1) }: Table) {
	const table = doc.struct('Table');
	into.add(table);
	const columns = columnsOf(widths);
	drawRow(doc, table, { cells: head, columns, isHead: true });
	for (const cells of rows) drawRow(doc, table, { cells, columns, isHead: false });
	table.end();
	doc.x = sheet.edge;
	doc.y += 10;
}

function columnsOf(widths: readonly number[]): Column[] {
	const all = sheet.wide - 2 * sheet.edge;
	const shares = widths.reduce((sum, one) => sum + one, 0);
	const measures = widths.map((one) => (one / shares) * all);
	return measures.map((wide, at) => ({
		left: sheet.edge + measures.slice(0, at).reduce((sum, one) => sum + one, 0),
		wide,
	}));
}

function drawRow(
	doc: Sheet,
	table: Tag,
	row: { cells: readonly string[]; columns: readonly Column[]; isHead: boolean },
) {
	const { cells, columns, isHead } = row;
	const strong = (at: number) => doc.font(isHead || at === 0 ? 'strong' : 'regular').fontSize(size);
	const heights = columns.map(({ wide }, at) => strong(at).heightOfString(cells[at] || ' ', { width: wide - 2 * pad }));
	const high = Math.max(...heights) + 2 * pad;
	if (doc.y + high > doc.page.maxY()) doc.addPage();
	const top = doc.y;
	unread(doc, () => drawGround(doc, { top, high, isHead }));
	const tags = doc.struct('TR');
	table.add(tags);
	for (const [at, { left, wide }] of columns.entries()) {
		const text = cells[at] ?? '';
		const write = () => strong(at).text(text, left + pad, top + pad, { width: wide - 2 * pad });
		const isHeading = isHead || at === 0;
		const scope = isHeading ? { scope: isHead ? ('Column' as const) : ('Row' as const) } : {};
		tags.add(tag(doc, isHeading ? 'TH' : 'TD', text ? [write] : [], scope));
	}
	tags.end();
	doc.y = top + high;
}

function drawGround(doc: Sheet, { top, high, isHead }: { top: number; high: number; isHead: boolean }) {
	const wide = sheet.wide - 2 * sheet.edge;
	if (isHead) doc.rect(sheet.edge, top, wide, high).fill(tones.soft);
	doc
		.moveTo(sheet.edge, top + high)
		.lineTo(sheet.edge + wide, top + high)
		.lineWidth(0.75)
		.stroke(tones.line);
	doc.fillColor(tones.ink);
}
