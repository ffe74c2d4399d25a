import { PDFArray, PDFDict, PDFName } from 'pdf-lib';
import { fontsIn } from '../../reading/fonts.ts';
import { nameIn } from '../../reading/tags.ts';
import type { Rule } from '../subject.ts';

/** Every font is inside the PDF and says which letters its shapes stand for. @see ISO 14289-1, 7.21 */
export const fonts: Rule = ({ document }) =>
	fontsIn(document).flatMap((font) => {
		const name = nameIn(font, 'BaseFont') ?? nameIn(font, 'Name') ?? 'without a name';
		return [
			...(isEmbedded(font) ? [] : [`The font ${name} is not embedded.`]),
			...(font.has(PDFName.of('ToUnicode')) ? [] : [`The font ${name} does not say which letters it shows.`]),
		];
	});

function isEmbedded(font: PDFDict): boolean {
	if (nameIn(font, 'Subtype') === 'Type3') return true;
	const part = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookupMaybe(0, PDFDict) ?? font;
	const descriptor = part.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
	return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)));
}
