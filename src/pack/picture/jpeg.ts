import { damaged, WrongPicture } from './wrong.ts';

/** What a PDF has to know of a JPEG that it shows as it is. */
export type Jpeg = {
	/** As stored, before it is turned. */
	width: number;
	height: number;
	/** 1 grey, 3 colours on a screen, 4 inks. */
	channels: 1 | 3 | 4;
	/** Adobe's programs write inks the other way round. */
	adobe: boolean;
	/** How a camera was held, from 1 (upright) to 8. @see Exif 2.32, 4.6.4, tag 274 */
	turned: number;
};

export function isJpeg(bytes: Uint8Array): boolean {
	return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/**
 * Reads what stands at the head of a JPEG, and whether it has an end.
 * @throws {WrongPicture} when it is damaged, or of a kind that a PDF cannot show
 * @see ITU-T T.81, annex B
 */
export function measureJpeg(bytes: Uint8Array): Jpeg {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const found = { adobe: false, turned: 1 };
	let frame: Pick<Jpeg, 'width' | 'height' | 'channels'> | undefined;
	for (const { marker, at, length } of segmentsOf(bytes, view)) {
		if (isFrame(marker)) frame = readFrame(view, { marker, at, length });
		if (marker === 0xee && textAt(bytes, at, 5) === 'Adobe') found.adobe = true;
		if (marker === 0xe1 && textAt(bytes, at, 4) === 'Exif') found.turned = turnIn(view, at + 6, at + length);
	}
	if (!frame || !hasEnd(bytes)) throw damaged('JPEG');
	return { ...frame, ...found };
}

export type Segment = { marker: number; at: number; length: number };

/**
 * The segments up to where the picture itself begins.
 *
 * @returns each with the place of what it says, and how many bytes that is
 */
export function segmentsOf(bytes: Uint8Array, view: DataView): Segment[] {
	const found: Segment[] = [];
	for (let at = 2; ; ) {
		while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
		if (at + 4 > bytes.length || bytes[at] !== 0xff) throw damaged('JPEG');
		const marker = bytes[at + 1] ?? 0;
		const length = view.getUint16(at + 2);
		if (length < 2 || at + 2 + length > bytes.length) throw damaged('JPEG');
		if (marker === 0xda) return found;
		found.push({ marker, at: at + 4, length: length - 2 });
		at += 2 + length;
	}
}

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function readFrame(view: DataView, { marker, at, length }: Segment) {
	if (length < 6) throw damaged('JPEG');
	const channels = view.getUint8(at + 5);
	const isUsual = marker <= 0xc2 && view.getUint8(at) === 8;
	if (!isUsual || (channels !== 1 && channels !== 3 && channels !== 4))
		throw new WrongPicture('this is a kind of JPEG that few programs can show.', 'Save it as a PNG, and choose that.');
	return { width: view.getUint16(at + 3), height: view.getUint16(at + 1), channels } as const;
}

const textAt = (bytes: Uint8Array, at: number, length: number) =>
	String.fromCharCode(...bytes.subarray(at, at + length));

/** What follows the end, as some cameras write, is passed over. */
function hasEnd(bytes: Uint8Array): boolean {
	for (let at = bytes.length - 2; at > 1; at--) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
	return false;
}

const orientation = 274;

/** Looks for the turn among a camera's notes. Notes that cannot be read turn nothing. */
function turnIn(view: DataView, start: number, end: number): number {
	if (start + 8 > end) return 1;
	const little = view.getUint16(start) === 0x4949;
	const first = start + view.getUint32(start + 4, little);
	const count = first + 2 <= end ? view.getUint16(first, little) : 0;
	for (let at = first + 2; at + 12 <= Math.min(end, first + 2 + 12 * count); at += 12)
		if (view.getUint16(at, little) === orientation) {
			const turned = view.getUint16(at + 8, little);
			return turned >= 1 && turned <= 8 ? turned : 1;
		}
	return 1;
}
