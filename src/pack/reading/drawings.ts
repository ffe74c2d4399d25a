import {
	decodePDFRawStream,
	PDFArray,
	PDFDict,
	type PDFDocument,
	PDFName,
	type PDFPage,
	PDFRawStream,
	PDFRef,
	PDFStream,
} from 'pdf-lib';
import { type Operator, operandsOf, readOperators } from './operators.ts';

/** What is painted by one page, or by one form XObject that pages paint. */
export type Drawing = {
	/** The page or the form XObject: structure elements name their content by this and a number. */
	readonly holder: PDFRef;
	readonly bytes: Uint8Array;
	readonly operators: readonly Operator[];
	readonly resources: PDFDict | undefined;
};

/** @returns the page's own drawing, its streams joined; forms it paints are not looked into */
export function drawingOfPage(page: PDFPage): Drawing {
	return { holder: page.ref, ...paintedBy(streamsOf(page)), resources: page.node.Resources() };
}

/**
 * @param drawing where the `Do` stands
 * @param operator a `Do`
 * @returns the form XObject it paints, or undefined where it paints a picture
 */
export function formPaintedBy(document: PDFDocument, drawing: Drawing, operator: Operator): Drawing | undefined {
	const name = PDFName.of(operandsOf(drawing.bytes, operator).slice(1));
	const holder = drawing.resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.get(name);
	const stream = document.context.lookup(holder);
	if (!(holder instanceof PDFRef) || !(stream instanceof PDFRawStream)) return undefined;
	if (stream.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form')) return undefined;
	const resources = stream.dict.lookupMaybe(PDFName.of('Resources'), PDFDict) ?? drawing.resources;
	return { holder, ...paintedBy([stream]), resources };
}

/** @returns the page's drawing and every form it paints, however deep, each once */
export function drawingsOn(document: PDFDocument, page: PDFPage): Drawing[] {
	const found = new Map<PDFRef, Drawing>();
	const visit = (drawing: Drawing) => {
		if (found.has(drawing.holder)) return;
		found.set(drawing.holder, drawing);
		for (const operator of drawing.operators) {
			const form = operator.name === 'Do' ? formPaintedBy(document, drawing, operator) : undefined;
			if (form) visit(form);
		}
	};
	visit(drawingOfPage(page));
	return [...found.values()];
}

type Painted = Pick<Drawing, 'bytes' | 'operators'>;

/** A stream is never changed, only replaced by another, and a pack's streams are asked for many times. */
const known = new WeakMap<PDFStream, Painted>();

function paintedBy(streams: readonly PDFStream[]): Painted {
	const [only] = streams;
	const before = only && streams.length === 1 ? known.get(only) : undefined;
	if (before) return before;
	const bytes = joined(streams.map(decode));
	const painted = { bytes, operators: readOperators(bytes) };
	if (only instanceof PDFRawStream && streams.length === 1) known.set(only, painted);
	return painted;
}

function streamsOf(page: PDFPage): PDFStream[] {
	const contents = page.node.Contents();
	if (contents instanceof PDFStream) return [contents];
	if (!(contents instanceof PDFArray)) return [];
	return contents.asArray().map((_, i) => contents.lookup(i, PDFStream));
}

function decode(stream: PDFStream): Uint8Array {
	return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents();
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	if (parts.length === 1 && parts[0]) return parts[0];
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 1, 0)).fill(10);
	parts.reduce((at, part) => {
		whole.set(part, at);
		return at + part.length + 1;
	}, 0);
	return whole;
}
