import { PDFDict, type PDFDocument } from 'pdf-lib';
import { nameIn } from './tags.ts';

/** Every font of a PDF. The parts of a Type 0 font are found through it. */
export function fontsIn(document: PDFDocument): PDFDict[] {
	return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
		const isFont = object instanceof PDFDict && nameIn(object, 'Type') === 'Font';
		return isFont && !nameIn(object, 'Subtype')?.startsWith('CIDFont') ? [object] : [];
	});
}
