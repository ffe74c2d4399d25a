import { type PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';
import { type Drawing, drawingOfPage } from '../reading/drawings.ts';
import { markNumber } from '../reading/marks.ts';

/** Makes decoration of marks on pages: what is painted in them stays, and is read no more. */
export function unmark(document: PDFDocument, marks: readonly { holder: PDFRef; number: number }[]) {
	for (const page of document.getPages()) {
		const numbers = new Set(marks.filter(({ holder }) => holder === page.ref).map(({ number }) => number));
		if (numbers.size === 0) continue;
		const stream = PDFRawStream.of(document.context.obj({}), withoutMarks(drawingOfPage(page), numbers));
		const old = page.node.get(PDFName.of('Contents'));
		if (old instanceof PDFRef && document.context.lookup(old) instanceof PDFRawStream)
			document.context.assign(old, stream);
		else page.node.set(PDFName.of('Contents'), document.context.register(stream));
	}
}

function withoutMarks(drawing: Drawing, numbers: ReadonlySet<number>): Uint8Array {
	const parts: Uint8Array[] = [];
	let from = 0;
	for (const operator of drawing.operators) {
		const number = operator.name === 'BDC' ? markNumber(drawing, operator) : undefined;
		if (number === undefined || !numbers.has(number)) continue;
		parts.push(drawing.bytes.subarray(from, operator.start), new TextEncoder().encode('/Artifact BMC'));
		from = operator.end;
	}
	parts.push(drawing.bytes.subarray(from));
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let to = 0;
	for (const part of parts) {
		whole.set(part, to);
		to += part.length;
	}
	return whole;
}
