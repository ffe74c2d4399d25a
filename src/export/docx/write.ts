import {
	AlignmentType,
	BorderStyle,
	Table as DocxTable,
	HeadingLevel,
	type ILevelsOptions,
	type IParagraphOptions,
	type IStylesOptions,
	LevelFormat,
	Paragraph,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import { colours, fonts, language } from '../look.ts';
import { type Line, plain } from '../text.ts';
import type { Table } from './answers/answer.ts';

/** What a document is made of. */
export type Written = Paragraph | DocxTable;

const levels = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** A heading in one of Word's own styles. @param level 0 for the title of the whole */
export const heading = (text: string, level: 0 | 1 | 2 | 3): Paragraph =>
	new Paragraph({ text, heading: levels[level], keepNext: true });

/** The names of the two kinds of list in the document's numbering. */
const numberings = { number: 'numbers', letter: 'letters' } as const;

/** Paragraphs and lists. Each numbered list begins at 1 again. @param listId another one for each call on a document */
export function paragraphs(lines: readonly Line[], listId: number): Paragraph[] {
	return lines.map((line) => new Paragraph({ children: runsOf(line), ...listOf(line, listId) }));
}

const runsOf = ({ runs }: Line) => runs.map(({ text, bold }) => new TextRun({ text, ...(bold && { bold }) }));

function listOf({ list, level = 0 }: Line, instance: number): Partial<IParagraphOptions> {
	if (!list) return {};
	return list === 'bullet' ? { bullet: { level } } : { numbering: { reference: numberings[list], level, instance } };
}

/** Of the text between the margins of an A4 page, in twentieths of a point. */
const textWidth = 9638;

const inCell = { spacing: { after: 0 } };

/** A table whose first row is its head and is said again on each page. Columns with more words are wider. */
export function table({ heads, rows }: Table): DocxTable {
	const widths = columnWidths(heads, rows);
	const cell = (children: Paragraph[], column: number, shade?: string) =>
		new TableCell({
			children,
			width: { size: widths[column] ?? 0, type: WidthType.DXA },
			margins: { top: 60, bottom: 60, left: 100, right: 100 },
			...(shade && { shading: { fill: shade } }),
		});
	const head = heads.map((text, column) =>
		cell(
			[new Paragraph({ children: [new TextRun({ text, bold: true })], ...inCell, keepNext: true })],
			column,
			colours.mint,
		),
	);
	const body = rows.map((row) =>
		row.map((line, column) => cell([new Paragraph({ children: runsOf(line), ...inCell })], column)),
	);
	const border = { style: BorderStyle.SINGLE, size: 6, color: colours.ink };
	return new DocxTable({
		rows: [
			new TableRow({ children: head, tableHeader: true, cantSplit: true }),
			...body.map((children) => new TableRow({ children, cantSplit: true })),
		],
		columnWidths: widths,
		width: { size: textWidth, type: WidthType.DXA },
		layout: TableLayoutType.FIXED,
		borders: {
			top: border,
			bottom: border,
			left: border,
			right: border,
			insideHorizontal: border,
			insideVertical: border,
		},
	});
}

/** Every column holds its longest word; what is left over goes to those with more words. */
function columnWidths(heads: readonly string[], rows: readonly (readonly Line[])[]): number[] {
	const texts = heads.map((head, column) => [head, ...rows.map((row) => plain(row[column] ?? { runs: [] }))]);
	const least = texts.map((own) => 240 + 150 * longest(own.flatMap((text) => text.split(/[\s·]+/))));
	const weights = texts.map((own) => Math.min(110, longest(own)));
	const left = Math.max(0, textWidth - total(least));
	return least.map((width, column) => Math.round(width + (left * (weights[column] ?? 0)) / total(weights)));
}

const longest = (texts: readonly string[]) => Math.max(...texts.map(({ length }) => length));
const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

const level = (format: ILevelsOptions['format']): ILevelsOptions => ({
	level: 0,
	format,
	text: '%1.',
	alignment: AlignmentType.START,
	style: { paragraph: { indent: { left: 460, hanging: 460 } } },
});

export const numbering = {
	config: [
		{ reference: numberings.number, levels: [level(LevelFormat.DECIMAL)] },
		{ reference: numberings.letter, levels: [level(LevelFormat.UPPER_LETTER)] },
	],
};

const headingStyle = (size: number, before: number) => ({
	run: { font: fonts.title, bold: true, size, color: colours.ink },
	paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

/** Sizes in half points, spaces in twentieths of a point, as Word counts them. */
export const styles: IStylesOptions = {
	default: {
		document: {
			run: { font: fonts.text, size: 21, color: colours.ink, language: { value: language, eastAsia: language } },
			paragraph: { spacing: { after: 110, line: 276 } },
		},
		title: headingStyle(52, 0),
		heading1: headingStyle(34, 360),
		heading2: headingStyle(27, 280),
		heading3: headingStyle(23, 200),
	},
};
