import type { PDFDocument, PDFRef } from 'pdf-lib';
import { type Drawing, drawingsOn } from './drawings.ts';
import { type Letters, lettersOf } from './letters.ts';
import { markNumber } from './marks.ts';
import { type Operator, operandsOf } from './operators.ts';

/** The letters painted in a mark; empty for a mark without any. */
export type TextOf = (holder: PDFRef | undefined, mark: number) => string;

/** Reads what is written in the marks of a PDF, each only when it is asked for. Lines are joined by a space. */
export function readTexts(document: PDFDocument): TextOf {
	const drawings = document.getPages().flatMap((page) => drawingsOn(document, page));
	const byHolder = new Map(drawings.map((drawing) => [drawing.holder, drawing]));
	const marks = new Map<PDFRef, Marks>();
	return (holder, mark) => {
		const drawing = holder && byHolder.get(holder);
		if (!drawing) return '';
		const own = marks.get(holder) ?? marksIn(drawing);
		marks.set(holder, own);
		return own(mark);
	};
}

type Marks = (mark: number) => string;
/** Something shown in a font, or the end of a line. */
type Shown = { readonly font: string; readonly operator: Operator } | 'line';

function marksIn(drawing: Drawing): Marks {
	const shown = shownIn(drawing);
	const fonts = new Map<string, Letters>();
	const lettersIn = (font: string) => {
		const letters = fonts.get(font) ?? lettersOf(drawing, font);
		fonts.set(font, letters);
		return letters;
	};
	const read = (piece: Shown) =>
		piece === 'line' ? ' ' : lettersIn(piece.font)(shownCodes(operandsOf(drawing.bytes, piece.operator)));
	return (mark) => (shown.get(mark) ?? []).map(read).join('');
}

function shownIn(drawing: Drawing): Map<number, Shown[]> {
	const shown = new Map<number, Shown[]>();
	const open: (number | undefined)[] = [];
	let font = '';
	let line = '';
	const write = (piece: Shown) => {
		const mark = open.findLast((number) => number !== undefined);
		if (mark === undefined) return;
		const before = shown.get(mark);
		if (before) before.push(piece);
		else shown.set(mark, [piece]);
	};
	for (const operator of drawing.operators) {
		if (operator.name === 'BDC' || operator.name === 'BMC') open.push(markNumber(drawing, operator));
		else if (operator.name === 'EMC') open.pop();
		else if (operator.name === 'Tf') font = operandsOf(drawing.bytes, operator).split(/\s+/)[0]?.slice(1) ?? '';
		else if (operator.name === 'Tm') {
			const next = operandsOf(drawing.bytes, operator).split(/\s+/)[5] ?? '';
			if (next !== line) write('line');
			line = next;
		} else if (operator.name === 'Tj' || operator.name === 'TJ') write({ font, operator });
	}
	return shown;
}

/** @returns the bytes shown by the operands of `Tj` or `TJ` */
export function shownCodes(operands: string): number[] {
	return [...operands.matchAll(/<([\da-fA-F\s]*)>|\(((?:\\.|[^\\)])*)\)/gs)].flatMap(([, hex, literal]) =>
		hex === undefined ? literalCodes(literal ?? '') : hexCodes(hex),
	);
}

function hexCodes(hex: string): number[] {
	return (hex.replace(/\s/g, '').match(/..?/g) ?? []).map((pair) => Number.parseInt(pair.padEnd(2, '0'), 16));
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literalCodes(text: string): number[] {
	const plain = text.replace(/\\(\d{1,3}|.)/gs, (_, code: string) =>
		/\d/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
	);
	return [...plain].map((letter) => letter.charCodeAt(0));
}
