import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { withoutNotes } from '../../src/pack/picture/without-notes.ts';
import { aPhotoWithNotes, notesIn } from '../help/a-photo-with-notes.ts';
import { anSvg } from './some-logos.ts';

const dots = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer();

describe('a published picture', () => {
	it.each(['jpeg', 'png', 'webp'] as const)('has no note of a camera, and every dot: %s', async (kind) => {
		const photo = await aPhotoWithNotes(kind);
		expect(notesIn(photo)).toEqual(['exif', 'xmp', 'place', 'maker']);
		const published = withoutNotes(photo);
		expect(notesIn(published)).toEqual([]);
		expect(await sharp(published).metadata()).toMatchObject({ format: kind, hasProfile: true });
		expect((await sharp(published).metadata()).exif).toBeUndefined();
		expect((await dots(published)).equals(await dots(photo))).toBe(true);
		expect(withoutNotes(published)).toEqual(published);
	});

	it('has none between the scans of a photograph that comes in by and by', async () => {
		const photo = await aPhotoWithNotes('jpeg', { progressive: true });
		const scan = Buffer.from(photo).lastIndexOf('\xff\xda', undefined, 'latin1');
		const remark = Buffer.from('\xff\xfe\0\x0eGPSLatitude!', 'latin1');
		const more = new Uint8Array(Buffer.concat([photo.subarray(0, scan), remark, photo.subarray(scan)]));
		const published = withoutNotes(more);
		expect(notesIn(published)).toEqual([]);
		expect((await dots(published)).equals(await dots(photo))).toBe(true);
	});

	it('ends where it ends: another photograph behind it is gone', async () => {
		const photo = await aPhotoWithNotes('jpeg');
		expect(withoutNotes(new Uint8Array([...photo, ...photo]))).toEqual(withoutNotes(photo));
		const png = await aPhotoWithNotes('png');
		expect(withoutNotes(new Uint8Array([...png, ...photo]))).toEqual(withoutNotes(png));
	});

	it('is as it was where there are none, and where it is a drawing', async () => {
		for (const kind of ['jpeg', 'png', 'webp'] as const) {
			const plain = new Uint8Array(await sharp(anSvg()).flatten().toFormat(kind).toBuffer());
			expect((await dots(withoutNotes(plain))).equals(await dots(plain))).toBe(true);
		}
		expect(withoutNotes(anSvg())).toEqual(anSvg());
	});

	it('has none whatever a program wrote for itself', async () => {
		const photo = new Uint8Array(await sharp(anSvg()).flatten().jpeg().toBuffer());
		const marker = fc.oneof(fc.integer({ min: 0xe0, max: 0xef }), fc.constant(0xfe));
		const said = fc.constantFrom(
			'Exif\0\0',
			'http://ns.adobe.com/xap/1.0/\0',
			'Photoshop 3.0\0',
			'MPF\0',
			'JFXX\0',
			'',
		);
		fc.assert(
			fc.property(marker, said, fc.nat(40), (of, name, more) => {
				const words = Buffer.from(`${name}${'-'.repeat(more)}GPSLatitude`, 'latin1');
				const segment = [0xff, of, 0, words.length + 2, ...words];
				const published = withoutNotes(new Uint8Array([...photo.slice(0, 2), ...segment, ...photo.slice(2)]));
				if (notesIn(published).length > 0) throw new Error('The place is still there.');
			}),
			{ numRuns: 10_000 },
		);
	});
});
