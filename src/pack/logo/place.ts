import { PDFArray, type PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';
import { readTags } from '../reading/tags.ts';
import { embedLogo } from './embed.ts';
import type { Logo } from './read.ts';

/** The title of the tag that holds a logo's place. */
export const logoTitle = 'School logo';
/** Where that tag says which drawing it holds. */
export const logoDrawing = 'LanternDrawing';

/**
 * Draws a logo in every place kept for it, as large as fits in its own proportions, as a figure with words for it: the school's name
 * does not stand beside every place, so somebody who listens is told that the sheet comes from their school. Without a logo, the
 * places are empty again.
 * @param alt what a reader hears
 * @throws {PackError} when the picture cannot be decoded
 */
export async function placeLogo(document: PDFDocument, logo: Logo | undefined, alt: string) {
	const places = placesIn(document);
	const picture = logo && places.length > 0 ? await embedLogo(document, logo) : undefined;
	for (const { tag, drawing, ref } of places) {
		const size = drawing.lookup(PDFName.of('BBox'), PDFArray).asRectangle();
		const content = logo && picture ? shown(logo, size) : '';
		drawing.delete(PDFName.of('Filter'));
		drawing.delete(PDFName.of('Length'));
		drawing.set(PDFName.of('Resources'), document.context.obj(picture ? { XObject: { Picture: picture } } : {}));
		document.context.assign(ref, PDFRawStream.of(drawing, new TextEncoder().encode(content)));
		tag.set(PDFName.of('S'), PDFName.of(picture ? 'Figure' : 'NonStruct'));
		if (picture) tag.set(PDFName.of('Alt'), PDFHexString.fromText(alt));
		else tag.delete(PDFName.of('Alt'));
	}
}

type Place = { tag: PDFDict; drawing: PDFDict; ref: PDFRef };

function placesIn(document: PDFDocument): Place[] {
	return readTags(document).flatMap(({ dict }): Place[] => {
		const title = dict.lookup(PDFName.of('T'));
		if (!(title instanceof PDFHexString) || title.decodeText() !== logoTitle) return [];
		const ref = dict.get(PDFName.of(logoDrawing));
		const stream = document.context.lookup(ref);
		return ref instanceof PDFRef && stream instanceof PDFRawStream ? [{ tag: dict, drawing: stream.dict, ref }] : [];
	});
}

type Size = { width: number; height: number };

/** At the right, where the paper’s margin is, and in the middle from top to bottom. */
function shown(logo: Logo, place: Size): string {
	const scale = Math.min(place.width / logo.width, place.height / logo.height);
	const width = logo.width * scale;
	const height = logo.height * scale;
	const matrix = [width, 0, 0, height, place.width - width, (place.height - height) / 2].map(rounded).join(' ');
	const turn = logo.kind === 'jpeg' ? turns[logo.jpeg.turned - 1] : undefined;
	return `q ${matrix} cm ${turn ? `${turn} cm ` : ''}/Picture Do Q`;
}

/** How a picture of one by one is set upright, by the turn its camera noted, from 1. */
const turns = [
	undefined,
	'-1 0 0 1 1 0',
	'-1 0 0 -1 1 1',
	'1 0 0 -1 0 1',
	'0 -1 -1 0 1 1',
	'0 -1 1 0 0 1',
	'0 1 1 0 0 0',
	'0 1 -1 0 1 0',
];

const rounded = (points: number) => Math.round(points * 1000) / 1000;
