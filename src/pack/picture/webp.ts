import { damaged } from './wrong.ts';

const textAt = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));

export function isWebp(bytes: Uint8Array): boolean {
	return textAt(bytes, 0) === 'RIFF' && textAt(bytes, 8) === 'WEBP';
}

/**
 * Reads a WebP's size, and whether all its chunks are there.
 * @returns in dots
 * @throws {WrongPicture} when they are not
 * @see RFC 9649, 2
 */
export function measureWebp(bytes: Uint8Array): { width: number; height: number } {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 12 || view.getUint32(4, true) + 8 !== bytes.length) throw damaged('WebP');
	const chunks: { kind: string; at: number; length: number }[] = [];
	for (let at = 12; at < bytes.length; ) {
		const length = at + 8 <= bytes.length ? view.getUint32(at + 4, true) : bytes.length;
		if (at + 8 + length > bytes.length) throw damaged('WebP');
		chunks.push({ kind: textAt(bytes, at), at: at + 8, length });
		// Chunks begin at even places.
		at += 8 + length + (length % 2);
	}
	const [first] = chunks;
	const isWhole = chunks.some(({ kind }) => ['VP8 ', 'VP8L', 'ANMF'].includes(kind));
	if (!first || first.length < 10 || !isWhole) throw damaged('WebP');
	return sizeIn(view, first.kind, first.at);
}

function sizeIn(view: DataView, kind: string, at: number): { width: number; height: number } {
	const short = (place: number) => view.getUint16(place, true);
	const three = (place: number) => short(place) + 65_536 * view.getUint8(place + 2);
	switch (kind) {
		case 'VP8X':
			return { width: three(at + 4) + 1, height: three(at + 7) + 1 };
		case 'VP8L': {
			if (view.getUint8(at) !== 0x2f) throw damaged('WebP');
			const bits = view.getUint32(at + 1, true);
			return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
		}
		case 'VP8 ':
			if (view.getUint8(at + 3) !== 0x9d || short(at + 4) !== 0x2a01) throw damaged('WebP');
			return { width: short(at + 6) & 0x3fff, height: short(at + 8) & 0x3fff };
		default:
			throw damaged('WebP');
	}
}
