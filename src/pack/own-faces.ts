import type { PDFDict, PDFDocument } from 'pdf-lib';
import type { Finding } from './accessible/finding.ts';
import { fontsIn } from './reading/fonts.ts';
import { toUnicode } from './reading/letters.ts';
import { nameIn } from './reading/tags.ts';

/**
 * Finds letters that came from the machine which printed the pack: another one would print it otherwise, or not at all.
 * @param faces the PostScript names of the typefaces that the page brings
 */
export function lettersFromElsewhere(document: PDFDocument, faces: ReadonlySet<string>): Finding[] {
	return fontsIn(document).flatMap((font) => {
		const name = nameOf(font);
		if (faces.has(name)) return [];
		const letters = [...toUnicode(font).values()].map((letter) => `“${letter}”`).join(' ');
		const message = `None of the page’s typefaces has ${letters || 'a letter'}, so this machine’s font ${name} was used.`;
		return [{ rule: 'own-faces', message }];
	});
}

/** Without the six letters that mark a subset. Shapes drawn one by one, as for a picture of a letter, have no name. @see ISO 32000-1:2008, 9.6.4 */
function nameOf(font: PDFDict): string {
	if (nameIn(font, 'Subtype') === 'Type3') return 'with pictures of letters';
	return nameIn(font, 'BaseFont')?.replace(/^[A-Z]{6}\+/, '') ?? 'without a name';
}
