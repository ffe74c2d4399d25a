import fontkit from '@pdf-lib/fontkit';
import { CustomFontEmbedder, type PDFDocument, PDFHexString, type PDFRef } from 'pdf-lib';

/** A typeface with which boxes are filled. Sizes and widths are in points. */
export type Face = {
	/** @returns the first letter that the face lacks; undefined where it has them all */
	lacks(text: string): string | undefined;
	widthOf(text: string, size: number): number;
	/** From the baseline to the top of a capital, at 1 pt. */
	readonly capHeight: number;
	/** @returns the shapes of the letters, one for each: without ligatures, so that every shape can be read as its letter */
	shapes(text: string): PDFHexString;
	/** Puts the whole face into a PDF: what will be typed is not known. */
	embed(document: PDFDocument): Promise<PDFRef>;
};

/**
 * Opens a typeface.
 * @param bytes a TrueType file; a WOFF is no use in a PDF
 */
export function openFace(bytes: Uint8Array): Face {
	const font = fontkit.create(bytes);
	const shapeOf = (letter: string) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
	return {
		lacks: (text) => [...text].find((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
		widthOf: (text, size) =>
			([...text].reduce((sum, letter) => sum + shapeOf(letter).advanceWidth, 0) * size) / font.unitsPerEm,
		capHeight: font.capHeight / font.unitsPerEm,
		shapes: (text) =>
			PDFHexString.of([...text].map((letter) => shapeOf(letter).id.toString(16).padStart(4, '0')).join('')),
		embed: async ({ context }) => (await CustomFontEmbedder.for(fontkit, bytes)).embedIntoContext(context),
	};
}

/** @returns the name by which a PDF calls a typeface; a web font will do */
export const nameOfFace = (bytes: Uint8Array): string => fontkit.create(bytes).postscriptName ?? '';
