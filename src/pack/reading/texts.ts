import type { PDFDocument, PDFRef } from 'pdf-lib';
import { type Drawing, drawingsOn } from './drawings.ts';
import { type Letters, lettersOf } from './letters.ts';
import { markNumber } from './marks.ts';
import { type Operator, operandsOf } from './operators.ts';

/** The letters painted in a mark; empty for a mark without any. */
export type TextOf = (holder: PDFRef | undefined, mark: number) => string;

/** Reads what is written in every mark of a PDF. Lines are joined by a space. */
export function readTexts(document: PDFDocument): TextOf {
	const byHolder = new Map<PDFRef, Map<number, string>>();
	for (const page of document.getPages())
		for (const drawing of drawingsOn(document, page)) byHolder.set(drawing.holder, textsIn(drawing));
	return (holder, mark) => (holder && byHolder.get(holder)?.get(mark)) ?? '';
}

function textsIn(drawing: Drawing): Map<number, string> {
	const texts = new Map<number, string>();
	const open: (number | undefined)[] = [];
	const fonts = new Map<string, Letters>();
	let font = '';
	let line = '';
	const write = (text: string) => {
		const mark = open.findLast((number) => number !== undefined);
		if (mark !== undefined) texts.set(mark, (texts.get(mark) ?? '') + text);
	};
	const writeShown = (operator: Operator) => {
		const letters = fonts.get(font) ?? lettersOf(drawing, font);
		fonts.set(font, letters);
		write(letters(shownCodes(operandsOf(drawing.bytes, operator))));
	};
	for (const operator of drawing.operators) {
		if (operator.name === 'BDC' || operator.name === 'BMC') open.push(markNumber(drawing, operator));
		else if (operator.name === 'EMC') open.pop();
		else if (operator.name === 'Tf') font = operandsOf(drawing.bytes, operator).split(/\s+/)[0]?.slice(1) ?? '';
		else if (operator.name === 'Tm') {
			const next = operandsOf(drawing.bytes, operator).split(/\s+/)[5] ?? '';
			if (next !== line) write(' ');
			line = next;
		} else if (operator.name === 'Tj' || operator.name === 'TJ') writeShown(operator);
	}
	return texts;
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
