import type PptxGenJS from 'pptxgenjs';
import type { KeyStage } from '../../lesson/front-matter.ts';
import { colours, fonts, language } from '../look.ts';
import type { Line } from '../text.ts';
import type { Hung, Pictures } from './art.ts';
import { boxesToTick, cardPictures, type PlacedTable } from './cells.ts';
import { type Area, type Cell, type Placed, sideOf } from './lay-out.ts';
import { wordColours } from './masters.ts';
import { between, indent, linesIn } from './measure.ts';
import type { Page } from './page.ts';
import { schoolTable } from './school-places.ts';

type Slide = ReturnType<PptxGenJS['addSlide']>;
type Texts = Extract<Parameters<Slide['addText']>[0], unknown[]>;
type Colours = ReturnType<typeof wordColours>;
/** Everything on one slide is drawn with the same pen. */
type Pen = { slide: Slide; colours: Colours; pictures: Pictures };

/** Names by which the repair finds shapes: those that become PowerPoint's own title and text, and those that only decorate. */
export const shapeNames = { title: 'Title', words: 'Words', disc: 'Disc', box: 'Box' } as const;

const base = { lang: language, fit: 'shrink', isTextBox: true, margin: 0 } as const;

/** Draws a page onto an empty slide: title first, then words and activities, then pictures, as it should be read aloud. */
export async function drawPage(page: Page, slide: Slide, style: { keyStage: KeyStage; pictures: Pictures }) {
	const pen: Pen = { slide, colours: wordColours(page.look, style.keyStage), pictures: style.pictures };
	drawTitle(page, pen);
	const first = page.placed.findIndex((placed) => placed.kind === 'words' && placed.frame === 'none');
	for (const [index, placed] of page.placed.entries()) {
		const name = index === first ? shapeNames.words : nameOf(placed, index + 1);
		if (placed.kind === 'words') drawWords(placed, name, pen);
		else await drawTable(placed, name, pen);
	}
	drawFoot(page, pen);
	for (const hung of page.art) {
		// Outlines are dark, so on a dark slide a person needs light behind them.
		if (page.look === 'ink') drawDisc(hung, slide);
		await drawPicture(hung, pen);
	}
}

/** The names of the pictures that a page shows, beside its words and in its tables. */
export const picturesOf = ({ art, placed }: Page): string[] => [
	...art.map(({ name }) => name),
	...placed.flatMap((one) => (one.kind === 'table' ? cardPictures(one).map(({ name }) => name) : [])),
];

function nameOf(placed: Placed, number: number): string {
	if (placed.kind === 'words') return `Text ${number}`;
	return placed.adults === undefined ? `Table ${number}` : schoolTable(placed.adults);
}

function drawTitle({ title, look }: Page, { slide, colours: { title: color } }: Pen) {
	const { text, size, ...area } = title;
	const options = { lang: language, fontFace: fonts.title, fontSize: size, bold: true, color };
	const valign = look === 'opening' ? ('bottom' as const) : ('middle' as const);
	slide.addText([{ text, options }], { ...base, ...area, objectName: shapeNames.title, valign });
}

function drawWords(placed: Extract<Placed, { kind: 'words' }>, name: string, { slide, colours: own }: Pen) {
	const { x, y, w, h, size, lines, frame, weight } = placed;
	const framed = frame !== 'none';
	const dashType = frame === 'dashed' ? ('dash' as const) : ('solid' as const);
	slide.addText(textsOf(lines, { size, bold: weight === 'bold', color: framed ? colours.ink : own.words }), {
		...base,
		x,
		y,
		w,
		h: h + 0.02,
		objectName: name,
		valign: framed ? 'middle' : 'top',
		...(framed && {
			margin: 8,
			shape: 'roundRect' as const,
			rectRadius: 0.12,
			line: { color: colours.ink, width: 2, dashType },
			fill: { color: frame === 'dashed' ? own.accent.light : colours.white },
		}),
		...(frame === 'dashed' && { align: 'center' as const }),
	});
}

async function drawTable(placed: PlacedTable, name: string, pen: Pen) {
	const { x, y, w, head, rows, widths, heights, size } = placed;
	const { accent } = pen.colours;
	const border = { type: 'solid' as const, pt: 1.5, color: colours.ink };
	const cellOf = (cell: Cell, color: string, fill: string) => ({
		text: textsOf([cell.line], { size, bold: false, color }),
		options: {
			border,
			fill: { color: fill },
			valign: 'middle' as const,
			margin: [4, 8, 4, 8 + (sideOf(cell).box + sideOf(cell).picture) * 72] as [number, number, number, number],
			...(cell.span && cell.span > 1 && { colspan: cell.span }),
		},
	});
	pen.slide.addTable(
		[
			head.map((cell) => cellOf(cell, accent.on, accent.accent)),
			...rows.map((row) => row.map((cell) => cellOf(cell, colours.ink, colours.white))),
		],
		{ x, y, w, colW: widths, rowH: heights, objectName: name, fontFace: fonts.text, fontSize: size, autoPage: false },
	);
	for (const at of boxesToTick(placed)) drawBox(at, pen.slide);
	for (const picture of cardPictures(placed)) await drawPicture(picture, pen);
}

function drawBox(at: Area, slide: Slide) {
	const line = { color: colours.ink, width: 2 };
	slide.addShape('rect', { ...at, line, fill: { color: colours.white }, objectName: shapeNames.box });
}

/** Below the words, in inches. */
export const footAt = { x: 0.75, y: 6.82, w: 8, h: 0.42 };

function drawFoot({ foot, look, art }: Page, { slide, colours: { foot: color } }: Pen) {
	if (!foot) return;
	const fontSize = look === 'opening' ? 14 : 18;
	const isLong = linesIn(foot, (footAt.w * 72) / fontSize) > 1;
	const w = isLong ? Math.min(footAt.w, ...besideFoot(art)) : footAt.w;
	const options = { lang: language, fontFace: fonts.text, fontSize, bold: true, color };
	slide.addText([{ text: foot, options }], { ...base, ...footAt, w, objectName: 'Foot' });
}

/** @returns how wide the foot may be beside each picture that reaches down to it */
const besideFoot = (art: readonly Hung[]) => art.filter(({ y, h }) => y + h > footAt.y).map(({ x }) => x - footAt.x);

async function drawPicture({ name, description, x, y, w, h }: Hung, { slide, pictures }: Pen) {
	const data = `image/png;base64,${base64(await pictures(name))}`;
	slide.addImage({ data, x, y, w, h, altText: description, objectName: `Picture ${name}` });
}

function drawDisc({ x, y, w, h }: Hung, slide: Slide) {
	slide.addShape('ellipse', { x, y, w, h, fill: { color: colours.paper }, objectName: shapeNames.disc });
}

type Type = { size: number; bold: boolean; color: string };

/** Runs as pptxgenjs wants them: what belongs to a paragraph stands on its first run, its end on the last. */
function textsOf(lines: readonly Line[], { size, bold, color }: Type): Texts {
	return lines.flatMap((line, index) =>
		line.runs.map((run, at) => ({
			text: run.text,
			options: {
				lang: language,
				fontFace: fonts.text,
				fontSize: size,
				color,
				bold: bold || run.bold === true,
				...(index < lines.length - 1 && { paraSpaceAfter: size * between }),
				...(at === 0 && line.list && { bullet: bulletOf(line.list, size), indentLevel: line.level ?? 0 }),
				breakLine: at === line.runs.length - 1 && index < lines.length - 1,
			},
		})),
	);
}

function bulletOf(list: NonNullable<Line['list']>, size: number) {
	if (list === 'bullet') return { indent: size * indent };
	const style = list === 'letter' ? ('alphaUcPeriod' as const) : ('arabicPeriod' as const);
	return { type: 'number' as const, style, indent: size * indent };
}

/** In pieces, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
	const size = 8192;
	const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
		String.fromCharCode(...bytes.subarray(index * size, (index + 1) * size)),
	);
	return btoa(pieces.join(''));
}
