import { PDFDict, type PDFDocument, PDFName } from 'pdf-lib';
import { readTags, tagRoot } from '../reading/tags.ts';

/** Types of PDF 2.0 that Chromium writes, and what they are nearest to in PDF 1.7. */
const nearest: Record<string, string> = {
	Aside: 'Sect',
	DocumentFragment: 'Sect',
	Em: 'Span',
	FENote: 'Note',
	Strong: 'Span',
	Sub: 'Span',
	Title: 'P',
};

/** Says what tags newer than PDF 1.7 stand for. @see ISO 14289-1, 7.1 */
export function mapRoles(document: PDFDocument) {
	const used = new Set(readTags(document).map((tag) => tag.role));
	const map = PDFDict.withContext(document.context);
	for (const [role, standard] of Object.entries(nearest))
		if (used.has(role)) map.set(PDFName.of(role), PDFName.of(standard));
	if (map.keys().length > 0) tagRoot(document)?.set(PDFName.of('RoleMap'), map);
}
