import sharp from 'sharp';

/** A photograph as a telephone makes one: with the place, the maker, XMP and a profile of its colours. */
export async function aPhotoWithNotes(kind: 'jpeg' | 'png' | 'webp', { progressive = false } = {}) {
	const place = {
		GPSLatitudeRef: 'N',
		GPSLatitude: '51/1 30/1 26/1',
		GPSLongitudeRef: 'W',
		GPSLongitude: '0/1 7/1 39/1',
	};
	const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
	const made = sharp({ create: { width: 64, height: 48, channels: 3, background: 'white', noise } })
		.withExif({ IFD0: { Make: 'Camera of a Teacher' }, IFD3: place })
		.withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">GPSLatitude</x:xmpmeta>')
		.withIccProfile('p3')
		.toFormat(kind, kind === 'jpeg' ? { progressive } : {});
	return new Uint8Array(await made.toBuffer());
}

/** 51° 30′, as three fractions: whole numbers of four bytes, smallest first or largest first. */
const latitude = [Uint32Array.of(51, 1, 30, 1), Uint32Array.of(51, 1, 30, 1).map((number) => number << 24)].map(
	(numbers) => Buffer.from(numbers.buffer).toString('latin1'),
);

const notes = {
	exif: ['Exif\0\0', 'eXIf', 'EXIF'],
	xmp: ['adobe:ns:meta', 'XML:com.adobe.xmp', 'XMP '],
	place: ['GPSLatitude', ...latitude],
	maker: ['Camera of a Teacher'],
};

/** Which notes stand anywhere in the bytes of a picture. */
export function notesIn(bytes: Uint8Array): string[] {
	const text = Buffer.from(bytes).toString('latin1');
	return Object.entries(notes).flatMap(([name, signs]) => (signs.some((sign) => text.includes(sign)) ? [name] : []));
}
