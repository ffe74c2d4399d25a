import { damagedLogo, wrongLogo } from './wrong.ts';

/** In pieces, since a call takes only so many arguments. */
const size = 8192;

/** @returns the bytes as a `data:` URL, so that they can stand in a text */
export function asDataUrl(bytes: Uint8Array, type: string): string {
	const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
		String.fromCharCode(...bytes.subarray(i * size, (i + 1) * size)),
	);
	return `data:${type};base64,${btoa(pieces.join(''))}`;
}

/**
 * @param url a `data:` URL, in base64 or percent-encoded
 * @throws {PackError} when it is none, or cannot be decoded
 */
export function fromDataUrl(url: string): Uint8Array {
	const [, form = '', data = ''] = /^data:([^,]*),(.*)$/s.exec(url) ?? [];
	if (!url.startsWith('data:'))
		throw wrongLogo('this is no picture.', 'A logo stands in school.json as a data: URL of a PNG or JPEG.');
	try {
		if (!/;\s*base64$/i.test(form)) return new TextEncoder().encode(decodeURIComponent(data));
		return Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
	} catch {
		throw damagedLogo('data: URL');
	}
}
