import { isJpeg, segmentsOf } from './jpeg.ts';
import { isPng } from './png.ts';
import { isWebp } from './webp.ts';

/**
 * A picture without what cameras and programs write beside it: where and when it was taken, with what, by whom (Exif, XMP, IPTC,
 * remarks), smaller copies of it, and whatever follows its end. Its dots and colours stay as they are, byte for byte.
 *
 * @param bytes a whole PNG, JPEG or WebP, measured before; anything else comes back as it is
 */
export function withoutNotes(bytes: Uint8Array): Uint8Array {
	const parts = isJpeg(bytes) ? jpegParts(bytes) : isPng(bytes) ? pngParts(bytes) : undefined;
	if (parts) return joined(parts);
	return isWebp(bytes) ? webp(bytes) : bytes;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const textAt = (bytes: Uint8Array, at: number, length: number) =>
	String.fromCharCode(...bytes.subarray(at, at + length));

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** What programs write for themselves begins with a name. These say how colours are meant. @see ITU-T T.81, B.2.4.6 */
const colours = [
	{ marker: 0xe0, name: 'JFIF\0' },
	{ marker: 0xe2, name: 'ICC_PROFILE\0' },
	{ marker: 0xee, name: 'Adobe' },
];

function jpegParts(bytes: Uint8Array): Uint8Array[] {
	const segments = segmentsOf(bytes, viewOf(bytes));
	const kept = segments.filter(({ marker, at }) => !isNote(marker) || isColour(bytes, marker, at));
	const last = segments.at(-1);
	const begin = last ? last.at + last.length : 2;
	return [
		bytes.subarray(0, 2),
		...kept.map(({ marker, at, length }) =>
			marker === 0xe0 ? jfif(bytes.subarray(at, at + length)) : bytes.subarray(at - 4, at + length),
		),
		...scans(bytes, begin),
	];
}

const isNote = (marker: number) => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
const isColour = (bytes: Uint8Array, of: number, at: number) =>
	colours.some(({ marker, name }) => marker === of && textAt(bytes, at, name.length) === name);

/** Its size and dots to the inch, and no smaller copy. */
const jfif = (said: Uint8Array) =>
	joined([Uint8Array.of(0xff, 0xe0, 0, 16), said.subarray(0, 12), Uint8Array.of(0, 0)]);

const isFill = (marker: number) => marker === 0xff;
const endOfPicture = Uint8Array.of(0xff, 0xd9);

/** From the first scan to the end of the picture. A photograph may have several scans, and segments between them. */
function scans(bytes: Uint8Array, begin: number): Uint8Array[] {
	const found: Uint8Array[] = [];
	// Damaged among its scans, it is shown as far as it goes.
	for (let at = begin; bytes[at] === 0xff && bytes[at + 1] !== 0xd9; ) {
		const marker = bytes[at + 1] ?? 0;
		const end = isFill(marker) ? at + 1 : endOf(bytes, at);
		if (!isNote(marker) && !isFill(marker)) found.push(bytes.subarray(at, end));
		at = end;
	}
	return [...found, endOfPicture];
}

/** Where a segment ends, with the dots that follow it where it begins a scan. */
function endOf(bytes: Uint8Array, from: number): number {
	const after = from + 2 + ((bytes[from + 2] ?? 0) << 8) + (bytes[from + 3] ?? 0);
	if (bytes[from + 1] !== 0xda) return after;
	for (let at = after; at + 1 < bytes.length; at++) {
		const next = bytes[at + 1] ?? 0;
		// Among dots, FF is written FF 00; D0 to D7 say where to start again.
		if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
	}
	return bytes.length;
}

/** What draws a PNG, how its colours are meant, and how it moves. @see PNG Specification (Third Edition), 11 */
const drawn = new Set(
	'IHDR PLTE IDAT IEND tRNS cICP cHRM gAMA iCCP sBIT sRGB mDCV cLLI bKGD hIST pHYs acTL fcTL fdAT'.split(' '),
);

function pngParts(bytes: Uint8Array): Uint8Array[] {
	const view = viewOf(bytes);
	const found = [bytes.subarray(0, 8)];
	for (let at = 8, kind = ''; kind !== 'IEND'; ) {
		kind = textAt(bytes, at + 4, 4);
		const end = at + 12 + view.getUint32(at);
		if (drawn.has(kind)) found.push(bytes.subarray(at, end));
		at = end;
	}
	return found;
}

/** @see RFC 9649, 2.7 */
const shown = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** In VP8X: that there is Exif, and XMP. */
const tellsOfNotes = 0x0c;

function webp(bytes: Uint8Array): Uint8Array {
	const view = viewOf(bytes);
	const found = [bytes.subarray(0, 12)];
	for (let at = 12; at < bytes.length; ) {
		const length = view.getUint32(at + 4, true);
		const end = at + 8 + length + (length % 2);
		if (shown.has(textAt(bytes, at, 4))) found.push(bytes.subarray(at, end));
		at = end;
	}
	const whole = joined(found);
	viewOf(whole).setUint32(4, whole.length - 8, true);
	if (textAt(whole, 12, 4) === 'VP8X') whole[20] = (whole[20] ?? 0) & ~tellsOfNotes;
	return whole;
}
