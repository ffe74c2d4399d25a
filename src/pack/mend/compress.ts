import { type PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';

/** Squeezes what the mends wrote plainly. The description stays plain, so that any program can find it. */
export function compress(document: PDFDocument) {
	for (const [ref, object] of document.context.enumerateIndirectObjects()) {
		if (!(object instanceof PDFRawStream) || object.dict.has(PDFName.of('Filter'))) continue;
		if (object.dict.get(PDFName.of('Type')) === PDFName.of('Metadata')) continue;
		const squeezed = document.context.flateStream(object.getContents());
		const filter = squeezed.dict.get(PDFName.of('Filter'));
		if (filter) object.dict.set(PDFName.of('Filter'), filter);
		document.context.assign(ref, PDFRawStream.of(object.dict, squeezed.getContents()));
	}
}
