import { decodePDFRawStream, PDFName, PDFRawStream } from 'pdf-lib';
import type { Rule, Subject } from '../subject.ts';

/** The PDF's XMP metadata gives its title. @see ISO 14289-1, 7.1 */
export const metadata: Rule = (subject) => {
	const xmp = readXmp(subject);
	if (xmp === undefined) return ['The PDF has no metadata.'];
	return /<dc:title>.*?<rdf:li[^>]*>\s*[^<\s]/s.test(xmp) ? [] : ['The metadata gives no title.'];
};

/** @returns the PDF's XMP packet, or undefined if it has none */
export function readXmp({ document }: Subject): string | undefined {
	const stream = document.catalog.lookup(PDFName.of('Metadata'));
	return stream instanceof PDFRawStream ? new TextDecoder().decode(decodePDFRawStream(stream).decode()) : undefined;
}
