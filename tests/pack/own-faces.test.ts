import { PDFDocument, PDFName, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { lettersFromElsewhere } from '../../src/pack/own-faces.ts';

async function aPdfIn(baseFont: string, letters: readonly string[] = []): Promise<PDFDocument> {
	const document = await PDFDocument.create({ updateMetadata: false });
	const { context } = document;
	const named = letters.map((letter, at) => `<${hex(at + 1)}> <${hex(letter.charCodeAt(0))}>`).join(' ');
	const ToUnicode = context.register(context.stream(`${letters.length} beginbfchar ${named} endbfchar`));
	context.register(context.obj({ Type: 'Font', Subtype: 'Type0', BaseFont: baseFont, ToUnicode }));
	return document;
}
const hex = (code: number) => code.toString(16).padStart(4, '0');
const found = (document: PDFDocument) =>
	lettersFromElsewhere(document, new Set(['Andika'])).map(({ message }) => message);

describe('lettersFromElsewhere', () => {
	it.each(['Andika', 'ABCDEF+Andika'])('takes %s for our own', async (name) => {
		expect(found(await aPdfIn(name, ['a']))).toEqual([]);
	});

	it.each(['DejaVuSans', 'ABCDEF+Andika-Bold', 'abcdef+Andika'])('names what came from %s', async (name) => {
		const [message, ...more] = found(await aPdfIn(name, ['☐', '→']));
		expect(message).toContain('“☐” “→”');
		expect(message).toContain(name.replace('ABCDEF+', ''));
		expect(more).toEqual([]);
	});

	it('finds a font without names for its letters, and one that is drawn', async () => {
		const document = await PDFDocument.create({ updateMetadata: false });
		await document.embedFont(StandardFonts.Courier);
		document.context.register(document.context.obj({ Type: 'Font', Subtype: 'Type3', Name: PDFName.of('Andika') }));
		await document.flush();
		expect(found(document).sort()).toEqual([expect.stringContaining('Courier'), expect.stringContaining('pictures')]);
	});
});
