import { PDFBool, PDFDict, PDFName } from 'pdf-lib';
import type { Rule } from '../subject.ts';

/** The PDF has a title, and readers show it instead of the file's name. @see ISO 14289-1, 7.1 */
export const title: Rule = ({ document }) => {
	const preferences = document.catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict);
	const isShown = preferences?.lookup(PDFName.of('DisplayDocTitle')) === PDFBool.True;
	return [
		...(document.getTitle()?.trim() ? [] : ['The PDF has no title.']),
		...(isShown ? [] : ['Readers are not told to show the title.']),
	];
};
