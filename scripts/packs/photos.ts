import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { keep, recall } from '../outside/kept.ts';

/** Smaller pictures are drawings, which a JPEG would blur. */
const photoBytes = 150_000;

/**
 * Makes a JPEG of a photograph that is kept as a PNG: a browser unpacks a PNG and packs it again, which takes longer and needs
 * ten times the room. It is made once and kept.
 * @param kept where photographs are kept between runs
 * @returns undefined where the picture is no photograph, can be seen through, or would not become smaller
 */
export async function asPhoto(png: Uint8Array, kept: string): Promise<Uint8Array | undefined> {
	if (png.length < photoBytes) return undefined;
	const file = join(kept, `${createHash('sha256').update(png).digest('hex')}.jpg`);
	const before = await recall(file);
	if (before) return before.length > 0 ? before : undefined;
	const jpeg = await jpegOf(png);
	const isSmaller = jpeg !== undefined && jpeg.length < png.length / 2;
	// An empty file says: looked at, and better as it is.
	await keep(file, isSmaller ? jpeg : new Uint8Array());
	return isSmaller ? jpeg : undefined;
}

/** 300 dots to the inch over the width of an A4 page. */
const widest = 2480;

async function jpegOf(png: Uint8Array): Promise<Uint8Array | undefined> {
	// Loaded only where there is a photograph.
	const { default: sharp } = await import('sharp');
	const picture = sharp(png);
	// Looking at every dot is needed only where one may be seen through.
	if ((await picture.metadata()).hasAlpha && !(await picture.stats()).isOpaque) return undefined;
	return picture.resize({ width: widest, withoutEnlargement: true }).jpeg({ quality: 82, mozjpeg: true }).toBuffer();
}
