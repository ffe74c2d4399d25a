import { PDFDict, type PDFDocument, PDFName, PDFString } from 'pdf-lib';
import type { PackDescription } from '../describe.ts';

/** Says which language the pack is in, that readers should show its title, and that its tags can be trusted. @see ISO 14289-1, 7.1 and 7.2 */
export function writeCatalogue(document: PDFDocument, description: PackDescription) {
	const { catalog, context } = document;
	catalog.set(PDFName.of('Lang'), PDFString.of(description.language));
	const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? PDFDict.withContext(context);
	preferences.set(PDFName.of('DisplayDocTitle'), context.obj(true));
	catalog.set(PDFName.of('ViewerPreferences'), preferences);
	for (const page of document.getPages()) page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
}
