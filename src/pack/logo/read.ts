import { isJpeg, type Jpeg, measureJpeg } from '../picture/jpeg.ts';
import { isPng, measurePng } from '../picture/png.ts';
import { WrongPicture } from '../picture/wrong.ts';
import { fromDataUrl } from './data-url.ts';
import { measureSvg, svgText } from './svg.ts';
import { wrongLogo } from './wrong.ts';

/** A logo that has been looked at. Width and height say its proportions; in dots, except for an SVG. */
export type Logo = { readonly bytes: Uint8Array; readonly width: number; readonly height: number } & (
	| { readonly kind: 'png' | 'svg' }
	| { readonly kind: 'jpeg'; readonly jpeg: Jpeg }
);

/** In bytes. */
export const heaviest = 5 * 1024 * 1024;
/** In dots: a picture that is small as a file may still fill a computer's memory. */
export const largest = 5000;

/**
 * Looks at a logo as it was chosen, or as it stands in `school.json`.
 * @param source a file's bytes, or a `data:` URL
 * @throws {PackError} “Logo: …”, when it is no whole PNG, JPEG or SVG, is empty or too large, or an SVG is not safe to open
 */
export function readLogo(source: Uint8Array | string): Logo {
	const bytes = typeof source === 'string' ? fromDataUrl(source) : source;
	if (bytes.length === 0) throw wrongLogo('this file is empty.');
	if (bytes.length > heaviest) throw wrongLogo('this file is over 5 MB.');
	const logo = lookedInWords(bytes);
	if (!(logo.width > 0 && logo.height > 0)) throw wrongLogo('this picture is empty.');
	if (logo.kind !== 'svg' && Math.max(logo.width, logo.height) > largest)
		throw wrongLogo(`this picture is more than ${largest} dots wide or high.`, 'Save it smaller, and choose that.');
	return logo;
}

function lookedInWords(bytes: Uint8Array): Logo {
	try {
		return looked(bytes);
	} catch (error) {
		if (error instanceof WrongPicture) throw wrongLogo(error.message, error.hint);
		throw error;
	}
}

function looked(bytes: Uint8Array): Logo {
	if (isPng(bytes)) return { kind: 'png', bytes, ...measurePng(bytes) };
	if (isJpeg(bytes)) {
		const jpeg = measureJpeg(bytes);
		const { width, height } = jpeg;
		return { kind: 'jpeg', bytes, jpeg, ...(jpeg.turned < 5 ? { width, height } : { width: height, height: width }) };
	}
	const text = svgText(bytes);
	if (text === undefined) throw wrongLogo('this file is no PNG, JPEG or SVG.');
	return { kind: 'svg', bytes, ...measureSvg(text) };
}
