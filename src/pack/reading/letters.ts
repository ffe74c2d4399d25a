import { decodePDFRawStream, PDFDict, PDFName, PDFRawStream } from 'pdf-lib';
import type { Drawing } from './drawings.ts';
import { latin1 } from './operators.ts';

/** From the bytes of a shown string to the letters a reader sees. */
export type Letters = (codes: readonly number[]) => string;

/** @returns how to read strings shown in a font of this drawing; letters it does not name are left out */
export function lettersOf(drawing: Drawing, fontName: string): Letters {
	const fonts = drawing.resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
	const font = fonts?.lookupMaybe(PDFName.of(fontName), PDFDict);
	const map = font ? toUnicode(font) : new Map<number, string>();
	const width = font?.lookup(PDFName.of('Subtype')) === PDFName.of('Type0') ? 2 : 1;
	return (codes) => {
		let text = '';
		for (let i = 0; i + width <= codes.length; i += width)
			text += map.get(codes.slice(i, i + width).reduce((code, byte) => code * 256 + byte, 0)) ?? '';
		return text;
	};
}

/** @returns each character code of a font with its letters; empty where the font does not name them */
export function toUnicode(font: PDFDict): Map<number, string> {
	const stream = font.lookup(PDFName.of('ToUnicode'));
	return stream instanceof PDFRawStream ? readToUnicode(latin1(decodePDFRawStream(stream).decode())) : new Map();
}

/**
 * @param cmap a ToUnicode CMap
 * @returns each character code with its letters
 * @see ISO 32000-1:2008, 9.10.3
 */
export function readToUnicode(cmap: string): Map<number, string> {
	const letters = new Map<number, string>();
	for (const [, body = ''] of cmap.matchAll(/beginbfchar(.*?)endbfchar/gs))
		for (const [, code = '', text = ''] of body.matchAll(/<(\w+)>\s*<(\w+)>/g))
			letters.set(Number.parseInt(code, 16), utf16(text));
	for (const [, body = ''] of cmap.matchAll(/beginbfrange(.*?)endbfrange/gs))
		for (const [, from = '', to = '', text, list] of body.matchAll(/<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[(.*?)\])/gs))
			for (const [code, letter] of range(from, to, text ?? list ?? '')) letters.set(code, letter);
	return letters;
}

function range(from: string, to: string, target: string): [number, string][] {
	const texts = [...target.matchAll(/\w+/g)].map(([text]) => text);
	const first = Number.parseInt(from, 16);
	const count = Number.parseInt(to, 16) - first + 1;
	return Array.from({ length: count }, (_, i) => [first + i, texts[i] ? utf16(texts[i]) : counted(texts[0] ?? '', i)]);
}

function counted(text: string, steps: number): string {
	const last = Number.parseInt(text.slice(-4), 16) + steps;
	return utf16(text.slice(0, -4)) + String.fromCharCode(last);
}

function utf16(hex: string): string {
	return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}
