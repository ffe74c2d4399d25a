import { type PDFDocument, PDFRawStream, type PDFRef, PngEmbedder } from 'pdf-lib';
import type { Jpeg } from '../picture/jpeg.ts';
import { withoutNotes } from '../picture/without-notes.ts';
import type { Logo } from './read.ts';
import { damagedLogo, wrongLogo } from './wrong.ts';

/**
 * Puts a picture into a PDF, the same everywhere: a PNG is decoded by plain code, a JPEG goes in as it is, without a camera's notes.
 * @throws {PackError} when the picture cannot be decoded
 */
export async function embedLogo(document: PDFDocument, logo: Logo): Promise<PDFRef> {
	switch (logo.kind) {
		case 'png':
			return embedPng(document, logo.bytes);
		case 'jpeg':
			return embedJpeg(document, withoutNotes(logo.bytes), logo.jpeg);
		case 'svg':
			throw wrongLogo('an SVG has to be drawn as a PNG first.');
	}
}

async function embedPng({ context }: PDFDocument, bytes: Uint8Array): Promise<PDFRef> {
	const picture = await PngEmbedder.for(bytes).catch(() => {
		throw damagedLogo('PNG');
	});
	return picture.embedIntoContext(context);
}

const spaces = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' } as const;

function embedJpeg({ context }: PDFDocument, bytes: Uint8Array, jpeg: Jpeg): PDFRef {
	const dict = context.obj({
		Type: 'XObject',
		Subtype: 'Image',
		Width: jpeg.width,
		Height: jpeg.height,
		BitsPerComponent: 8,
		ColorSpace: spaces[jpeg.channels],
		Filter: 'DCTDecode',
		...(jpeg.channels === 4 && jpeg.adobe && { Decode: [1, 0, 1, 0, 1, 0, 1, 0] }),
	});
	return context.register(PDFRawStream.of(dict, bytes));
}
