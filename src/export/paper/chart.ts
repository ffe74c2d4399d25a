import type { Bars } from './paper.ts';
import { across, needRoom, newPage, type Sheet, sheet, type Tag, tag, tones } from './sheet.ts';

type Row = Bars['rows'][number];
const size = 9.5;
const small = 8;
const bar = 11;
const gap = 4;

/** A chart of bars with its key. One that is longer than a page goes on, as a picture of its own, on the next. */
export function drawChart(doc: Sheet, into: Tag, chart: Bars) {
	const [first] = chart.rows;
	if (!first) return;
	needRoom(doc, keyHigh + heightOf(doc, first));
	const rest = drawPart(doc, into, chart);
	doc.x = sheet.edge;
	doc.y += 12;
	if (rest.length === 0) return;
	newPage(doc);
	drawChart(doc, into, { ...chart, rows: rest, alt: `The chart goes on. ${chart.alt}` });
}

const keyHigh = 20;

/** In points, as if a page were as long as it takes. */
export const chartHigh = (doc: Sheet, { rows }: Bars): number =>
	rows.reduce((sum, row) => sum + heightOf(doc, row), keyHigh);

/** @returns the rows for which the page has no room */
function drawPart(doc: Sheet, into: Tag, { alt, key, rows }: Bars): readonly Row[] {
	const top = doc.y;
	const ends = rows.map((_, at) => rows.slice(0, at + 1).reduce((sum, row) => sum + heightOf(doc, row), top + keyHigh));
	const fitting = ends.filter((end) => end <= doc.page.maxY()).length;
	const own = rows.slice(0, fitting);
	const end = ends[fitting - 1] ?? top + keyHigh;
	const draw = () => {
		drawKey(doc, key, top);
		for (const [at, row] of own.entries()) drawRow(doc, row, ends[at - 1] ?? top + keyHigh);
	};
	into.add(tag(doc, 'Figure', [draw], { alt, bbox: [sheet.edge, top, sheet.edge + across(doc), end] }));
	doc.y = end;
	return rows.slice(fitting);
}

/** In points, from the left: where bars begin and how long the longest is; what is left is for their words. */
function placesOf(doc: Sheet) {
	const all = across(doc);
	return { label: all * 0.34, bars: sheet.edge + all * 0.36, longest: all * 0.44, words: sheet.edge + all * 0.82 };
}

function heightOf(doc: Sheet, { label, about, lines }: Row): number {
	const width = placesOf(doc).label;
	const words = doc.font('strong').fontSize(size).heightOfString(label, { width });
	const more = about ? doc.font('regular').fontSize(small).heightOfString(about, { width }) : 0;
	return Math.max(words + more, lines.length * (bar + gap)) + gap;
}

function drawKey(doc: Sheet, { outline, solid }: Bars['key'], top: number) {
	const { bars } = placesOf(doc);
	const looks = [
		{ words: outline, outline: 1, solid: 0 },
		{ words: solid, outline: 0, solid: 1 },
	];
	looks.reduce((x, { words, ...look }) => {
		drawBar(doc, look, { x, y: top + 1, longest: 18 });
		doc.font('regular').fontSize(size);
		doc.text(words, x + 23, top, { lineBreak: false });
		return x + 23 + doc.widthOfString(words) + 18;
	}, bars);
}

function drawRow(doc: Sheet, { label, about, lines }: Row, top: number) {
	const { label: width, bars, longest, words } = placesOf(doc);
	doc.font('strong').fontSize(size).text(label, sheet.edge, top, { width });
	if (about) doc.font('regular').fontSize(small).text(about, { width });
	for (const [at, line] of lines.entries()) {
		const y = top + at * (bar + gap);
		drawBar(doc, line, { x: bars, y, longest });
		doc.font('regular').fontSize(size).text(line.says, words, y, { lineBreak: false });
	}
}

function drawBar(
	doc: Sheet,
	{ outline, solid }: { outline: number; solid: number },
	{ x, y, longest }: { x: number; y: number; longest: number },
) {
	if (solid > 0) doc.rect(x, y, solid * longest, bar).fill(tones.accent);
	if (outline > 0)
		doc
			.rect(x, y, outline * longest, bar)
			.lineWidth(1)
			.stroke(tones.ink);
	doc.fillColor(tones.ink);
}
