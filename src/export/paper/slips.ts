import type { Slip } from './paper.ts';
import { drawPicture } from './picture.ts';
import { newPage, type Sheet, sheet, type Tag, tag, tones, unread } from './sheet.ts';

/** In points. The foot of the page stands below the last row. */
const grid = { columns: 2, rows: 3, left: 24, top: 24, wide: (sheet.wide - 48) / 2, high: 252 } as const;
const pad = 14;
const gap = 5;
const code = 122;
/** How wide words may be: under each other, and beside the picture. */
const across = grid.wide - 2 * pad;
const beside = across - pad - code;
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
	const left = x + pad;
	const write = (role: string, strong: boolean, text: string, place: { left: number; top: number; width: number }) => {
		const draw = () => letters(doc, size, strong).text(text, place.left, place.top, { width: place.width });
		around.add(tag(doc, role, [draw]));
	};
	write('H1', true, slip.heading, { left, top: y + pad, width: across });
	write('P', false, slip.about, { left, top: doc.y + 2, width: across });
	const top = doc.y + gap;
	drawPicture(doc, around, slip.picture, { x: left, y: top, width: code });
	doc.y = top;
	for (const step of slip.steps) {
		write('P', false, step, { left: left + code + pad, top: doc.y, width: beside });
		doc.y += size / 3;
	}
	write('P', false, slip.foot, { left, top: Math.max(doc.y, top + code) + gap, width: across });
	around.end();
}

const letters = (doc: Sheet, size: number, strong = false) =>
	doc.font(strong ? 'strong' : 'regular').fontSize(strong ? size * 1.4 : size);

/** The largest letters with which all words of a slip stay inside its lines. */
function fittingSize(doc: Sheet, slip: Slip): number {
	const sizes = Array.from({ length: 13 }, (_, at) => 13 - at / 2);
	return sizes.find((size) => highOf(doc, slip, size) <= grid.high - 2 * pad) ?? 7;
}

function highOf(doc: Sheet, { heading, about, steps, foot }: Slip, size: number): number {
	const high = (text: string, width: number, strong = false) =>
		letters(doc, size, strong).heightOfString(text, { width });
	const column = steps.reduce((sum, step) => sum + high(step, beside) + size / 3, 0);
	return high(heading, across, true) + 2 + high(about, across) + Math.max(column, code) + high(foot, across) + 2 * gap;
}
