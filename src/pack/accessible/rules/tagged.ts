import { PDFBool, PDFDict, PDFName } from 'pdf-lib';
import type { Rule } from '../subject.ts';

/** The PDF has tags, and says that they can be trusted. @see ISO 14289-1, 7.1 */
export const tagged: Rule = ({ document, tags }) => {
	const marks = document.catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
	if (tags.length === 0) return ['The PDF has no tags.'];
	if (marks?.lookup(PDFName.of('Marked')) !== PDFBool.True) return ['The PDF does not say that it is tagged.'];
	return marks.lookup(PDFName.of('Suspects')) === PDFBool.True ? ['The PDF says its tags may be wrong.'] : [];
};
