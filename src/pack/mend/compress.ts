import { type PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';

/** Squeezes bytes as the filter `FlateDecode` has them (zlib). */
export type Squeeze = (bytes: Uint8Array) => Uint8Array;

/**
 * Squeezes what the mends wrote plainly. The description stays plain, so that any program can find it.
 * @param squeeze another way to squeeze than pdf-lib's own, which is slow and runs everywhere
 */
export function compress(document: PDFDocument, squeeze?: Squeeze) {
	const { context } = document;
	for (const [ref, object] of context.enumerateIndirectObjects()) {
		if (!(object instanceof PDFRawStream) || object.dict.has(PDFName.of('Filter'))) continue;
		if (object.dict.get(PDFName.of('Type')) === PDFName.of('Metadata')) continue;
		const plain = object.getContents();
		const squeezed = squeeze ? squeeze(plain) : context.flateStream(plain).getContents();
		object.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
		context.assign(ref, PDFRawStream.of(object.dict, squeezed));
	}
}
