import { PDFDict, type PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef, PDFStream } from 'pdf-lib';
import { type Drawing, drawingOfPage } from '../reading/drawings.ts';
import { type Stretch, unmarkedThrough } from '../reading/marks.ts';

/**
 * Marks as decoration whatever is painted outside every mark: running heads, page numbers, backgrounds, borders,
 * pictures without words. @see ISO 14289-1, 7.1
 */
export function markArtifacts(document: PDFDocument) {
	const seen = new Set<PDFRef>();
	for (const page of document.getPages()) {
		for (const { drawing, stretches } of unmarkedThrough(document, drawingOfPage(page), seen)) {
			const bytes = withArtifacts(drawing, stretches);
			if (drawing.holder === page.ref) redrawPage(page, bytes);
			else redrawForm(document, drawing.holder, bytes);
		}
	}
}

function redrawPage(page: PDFPage, bytes: Uint8Array) {
	const { context } = page.doc;
	const stream = PDFRawStream.of(PDFDict.withContext(context), bytes);
	const old = page.node.get(PDFName.of('Contents'));
	if (old instanceof PDFRef && context.lookup(old) instanceof PDFRawStream) context.assign(old, stream);
	else page.node.set(PDFName.of('Contents'), context.register(stream));
}

/** A form with marks of its own may not stand inside an artifact, so what decorates it is marked where it is painted. */
function redrawForm(document: PDFDocument, ref: PDFRef, bytes: Uint8Array) {
	const { dict } = document.context.lookup(ref, PDFStream);
	dict.delete(PDFName.of('Filter'));
	dict.delete(PDFName.of('DecodeParms'));
	document.context.assign(ref, PDFRawStream.of(dict, bytes));
}

const opening = new TextEncoder().encode('/Artifact BMC\n');
const closing = new TextEncoder().encode('\nEMC');

/** @returns the drawing's bytes with each stretch of operators between `/Artifact BMC` and `EMC` */
export function withArtifacts(drawing: Drawing, stretches: readonly Stretch[]): Uint8Array {
	const result = new Uint8Array(drawing.bytes.length + stretches.length * (opening.length + closing.length));
	let from = 0;
	let to = 0;
	const write = (bytes: Uint8Array) => {
		result.set(bytes, to);
		to += bytes.length;
	};
	for (const stretch of stretches) {
		const start = drawing.operators[stretch.first]?.start ?? 0;
		const end = drawing.operators[stretch.last]?.end ?? start;
		write(drawing.bytes.subarray(from, start));
		write(opening);
		write(drawing.bytes.subarray(start, end));
		write(closing);
		from = end;
	}
	write(drawing.bytes.subarray(from));
	return result;
}
