import { crc32 } from '../crc32.ts';
import { damaged } from './wrong.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function isPng(bytes: Uint8Array): boolean {
	return signature.every((byte, i) => bytes[i] === byte);
}

/**
 * Reads a PNG's size, and whether it is whole: every chunk, by its checksum.
 * @throws {WrongPicture} when it is not
 * @see PNG Specification (Third Edition), 5
 */
export function measurePng(bytes: Uint8Array): { width: number; height: number } {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const kinds: string[] = [];
	for (let at = signature.length; kinds.at(-1) !== 'IEND'; ) {
		if (at + 12 > bytes.length) throw damaged('PNG');
		const end = at + 8 + view.getUint32(at);
		if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) throw damaged('PNG');
		kinds.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)));
		at = end + 4;
	}
	if (kinds[0] !== 'IHDR' || !kinds.includes('IDAT')) throw damaged('PNG');
	return { width: view.getUint32(16), height: view.getUint32(20) };
}
