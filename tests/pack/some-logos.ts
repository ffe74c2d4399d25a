import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import type { Rasterise } from '../../src/pack/logo/choose.ts';

type Size = { width?: number; height?: number };

/** A drawing with see-through parts. @param inside stands before its end */
export function anSvg({ width = 200, height = 100 }: Size = {}, inside = ''): Uint8Array {
	const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`;
	return new TextEncoder().encode(
		`${head}<circle cx="50" cy="50" r="40" fill="#0f766e" opacity="0.5"/>${inside}</svg>`,
	);
}

/** A PNG with see-through parts. */
export const aPng = async (size: Size = {}) => new Uint8Array(await sharp(anSvg(size)).png().toBuffer());

/** A JPEG, on a screen's colours or on a printer's inks. @param turned how the camera was held, 1 for upright */
export async function aJpeg(size: Size = {}, { inks = false, turned = 1 } = {}): Promise<Uint8Array> {
	const flat = sharp(anSvg(size)).flatten({ background: 'white' });
	const set = inks ? flat.toColourspace('cmyk') : flat.withMetadata({ orientation: turned });
	return new Uint8Array(await set.jpeg().toBuffer());
}

/** A PNG whose every checksum is right, and whose picture is no picture. */
export async function aHollowPng(): Promise<Uint8Array> {
	const png = Buffer.from(await aPng());
	const at = png.indexOf('IDAT') - 4;
	const data = Buffer.concat([Buffer.from('IDAT'), Buffer.from('no picture')]);
	const number = (value: number) => {
		const four = Buffer.alloc(4);
		four.writeUInt32BE(value);
		return four;
	};
	const chunk = Buffer.concat([number(data.length - 4), data, number(crc32(data))]);
	return new Uint8Array(Buffer.concat([png.subarray(0, at), chunk, png.subarray(png.lastIndexOf('IEND') - 4)]));
}

/** As a terminal draws. */
export const drawn: Rasterise = async (svg, { width, height }) =>
	new Uint8Array(await sharp(svg).resize(width, height, { fit: 'fill' }).png().toBuffer());
