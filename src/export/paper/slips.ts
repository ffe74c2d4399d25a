import type { Slip } from './paper.ts';
import { drawPicture } from './picture.ts';
import { newPage, type Sheet, sheet, type Tag, tag, tones, unread } from './sheet.ts';

/** In points. The foot of the page stands below the last row. */
const grid = { columns: 2, rows: 3, left: 24, top: 24, wide: (sheet.wide - 48) / 2, high: 252 } as const;
const pad = 14;
const code = 132;
const perPage = grid.columns * grid.rows;

/** Slips to cut apart, filling whole pages, so that some are left over for pupils who lose theirs. */
export function drawSlips(doc: Sheet, root: Tag, { count, slip }: { count: number; slip: Slip }) {
	const pages = Math.max(1, Math.ceil(count / perPage));
	for (let page = 0; page < pages; page++) {
		if (page > 0) newPage(doc);
		unread(doc, () => drawCuts(doc));
		for (let place = 0; place < perPage; place++) drawSlip(doc, root, slip, cornerOf(place));
	}
	doc.y = grid.top + grid.rows * grid.high;
}

type Corner = { x: number; y: number };

const cornerOf = (place: number): Corner => ({
	x: grid.left + (place % grid.columns) * grid.wide,
	y: grid.top + Math.floor(place / grid.columns) * grid.high,
});

function drawCuts(doc: Sheet) {
	const { left, top, wide, high, columns, rows } = grid;
	const [right, bottom] = [left + columns * wide, top + rows * high];
	for (let column = 0; column <= columns; column++)
		doc.moveTo(left + column * wide, top).lineTo(left + column * wide, bottom);
	for (let row = 0; row <= rows; row++) doc.moveTo(left, top + row * high).lineTo(right, top + row * high);
	doc.lineWidth(0.75).dash(4, { space: 4 }).stroke(tones.line).undash();
}

function drawSlip(doc: Sheet, root: Tag, slip: Slip, { x, y }: Corner) {
	const around = doc.struct('Sect');
	root.add(around);
	const size = fittingSize(doc, slip);
	const head = { width: grid.wide - 2 * pad };
	const top = y + pad + headingHigh(doc, slip, size) + 6;
	const beside = { x: x + 2 * pad + code, width: grid.wide - 3 * pad - code };
	around.add(tag(doc, 'H1', [() => heading(doc, size).text(slip.heading, x + pad, y + pad, head)]));
	drawPicture(doc, around, slip.picture, { x: x + pad, y: top, width: code });
	doc.y = top;
	for (const line of slip.lines) {
		const write = () => words(doc, size).text(line, beside.x, doc.y, { width: beside.width });
		around.add(tag(doc, 'P', [write]));
		doc.y += size / 3;
	}
	const foot = () => words(doc, size).text(slip.foot, x + pad, Math.max(doc.y, top + code) + 4, head);
	around.add(tag(doc, 'P', [foot]));
	around.end();
}

const heading = (doc: Sheet, size: number) => doc.font('strong').fontSize(size * 1.4);
const words = (doc: Sheet, size: number) => doc.font('regular').fontSize(size);
const headingHigh = (doc: Sheet, slip: Slip, size: number) =>
	heading(doc, size).heightOfString(slip.heading, { width: grid.wide - 2 * pad });

/** The largest letters with which all words of a slip stay inside its lines. */
function fittingSize(doc: Sheet, slip: Slip): number {
	const sizes = [12, 11, 10, 9, 8, 7];
	return sizes.find((size) => highOf(doc, slip, size) <= grid.high - 2 * pad) ?? 7;
}

function highOf(doc: Sheet, slip: Slip, size: number): number {
	const head = headingHigh(doc, slip, size) + 6;
	const high = (text: string, width: number) => words(doc, size).heightOfString(text, { width });
	const lines = slip.lines.reduce((sum, line) => sum + high(line, grid.wide - 3 * pad - code) + size / 3, 0);
	return head + Math.max(lines, code) + 4 + high(slip.foot, grid.wide - 2 * pad);
}
