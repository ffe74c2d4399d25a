import sharp from 'sharp';
import type { Rasterise } from '../../src/pack/logo/choose.ts';
import { damagedLogo } from '../../src/pack/logo/wrong.ts';

/** Drawings are measured at this many dots to the inch. */
const usual = 72;
const finest = 2400;

/** Draws a logo as sharp as it is large. */
export const rasterise: Rasterise = async (svg, { width, height }) => {
	try {
		const { width: own = width } = await sharp(svg).metadata();
		const density = Math.min(finest, Math.max(usual, (usual * width) / own));
		return new Uint8Array(await sharp(svg, { density }).resize(width, height, { fit: 'fill' }).png().toBuffer());
	} catch {
		throw damagedLogo('SVG');
	}
};
