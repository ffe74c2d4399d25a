import PDFDocument from 'pdfkit';
import type { PaperFonts } from './paper.ts';

/** In points: A4, and the white around what is printed. */
export const sheet = { wide: 595.28, high: 841.89, edge: 48 } as const;
export const tones = { ink: '#1b1b2f', accent: '#1d5c96', soft: '#e4ecf4', line: '#8a93a3' } as const;

export type Sheet = PDFKit.PDFDocument;
export type Tag = PDFKit.PDFStructureElement;

/** pdfkit's types do not name the scope of a table's heading yet, nor the place of a figure. */
type TagOptions = PDFKit.Mixins.StructureElementOptions & {
	scope?: 'Row' | 'Column';
	bbox?: readonly [number, number, number, number];
};

/** Said by us: with its own `subset: 'PDF/UA'`, pdfkit adds a list of letters (CIDSet) that is not whole, which PDF/UA refuses. */
const claim = `<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>`;

/** Any moment would do, but it must always be the same, so that the same paper gives the same bytes. */
const made = new Date(Date.UTC(2026, 0, 1));

/** An empty document that says what it is: its title, its language, and that it is tagged as PDF/UA-1 asks. */
export function newSheet(title: string, fonts: PaperFonts): Sheet {
	const doc = new PDFDocument({
		...pageOf('portrait'),
		pdfVersion: '1.7',
		tagged: true,
		displayTitle: true,
		lang: 'en-GB',
		bufferPages: true,
		info: { Title: title, Creator: 'Lantern', CreationDate: made },
		// None but our own letters: PDF/UA wants every font inside the file.
		font: '',
	});
	doc.appendXML(claim);
	doc.registerFont('regular', fonts.regular as unknown as PDFKit.Mixins.PDFFontSource);
	doc.registerFont('strong', fonts.strong as unknown as PDFKit.Mixins.PDFFontSource);
	return doc.font('regular').fillColor(tones.ink);
}

const pageOf = (layout: 'portrait' | 'landscape') => ({
	size: 'A4' as const,
	layout,
	margins: { top: sheet.edge, left: sheet.edge, right: sheet.edge, bottom: sheet.edge + 24 },
});

/** @param turned whether it lies on its long side; as the page before unless said */
export function newPage(doc: Sheet, turned = doc.page.layout === 'landscape'): void {
	doc.addPage(pageOf(turned ? 'landscape' : 'portrait'));
}

/** Begins another page where what comes next would not fit on this one. */
export function needRoom(doc: Sheet, high: number): void {
	if (doc.y + high > doc.page.maxY() && doc.y > sheet.edge) newPage(doc);
}

/** In points, between the white on both sides. */
export const across = (doc: Sheet): number => doc.page.width - 2 * sheet.edge;

/** A tag whose content is drawn by what it is given. */
export const tag = (
	doc: Sheet,
	role: string,
	kids: readonly (Tag | (() => unknown))[],
	options: TagOptions = {},
): Tag => doc.struct(role, options as PDFKit.Mixins.StructureElementOptions, [...kids]);

/** What a screen reader passes over: lines, running feet, the ground beneath. */
export function unread(doc: Sheet, draw: () => void) {
	doc.markContent('Artifact', { type: 'Layout' });
	draw();
	doc.endMarkedContent();
}

/** The finished file. */
export function finished(doc: Sheet): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	return new Promise((done, fail) => {
		doc.on('data', (part: Uint8Array) => parts.push(part));
		doc.on('error', fail);
		doc.on('end', () => done(joined(parts)));
		doc.end();
	});
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	parts.reduce((at, part) => {
		whole.set(part, at);
		return at + part.length;
	}, 0);
	return whole;
}
