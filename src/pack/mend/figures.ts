import { type PDFDocument, PDFName } from 'pdf-lib';
import { readTags, tagsIn } from '../reading/tags.ts';

/**
 * Makes `<figure>` a plain box around its picture and caption: the picture inside is the figure, and has the words for it.
 * A picture without words stays a figure, so that the check finds it. @see ISO 14289-1, 7.3
 */
export function unboxFigures(document: PDFDocument) {
	for (const tag of readTags(document)) {
		const isBox = tag.role === 'Figure' && !tag.dict.has(PDFName.of('Alt')) && tagsIn(tag).length > 0;
		if (isBox) tag.dict.set(PDFName.of('S'), PDFName.of('Div'));
	}
}
