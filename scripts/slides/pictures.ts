import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CastId } from '../../src/cast/cast.ts';
import { drawPerson } from '../../src/cast/draw.ts';
import type { Mood } from '../../src/cast/member.ts';
import { drawThing } from '../../src/cast/things.ts';
import type { Pictures } from '../../src/export/pptx/art.ts';

const drawn = new Map<string, Promise<Uint8Array>>();

/** Every drawing of a run as a PNG, made once. Programs that show slides do not all know SVG. */
export const drawnPicture: Pictures = (name) => {
	const known = drawn.get(name) ?? rasterised(name);
	drawn.set(name, known);
	return known;
};

/** The longer side, in pixels: sharp on a board where it is largest. */
const pictureSize = 720;

async function rasterised(name: string): Promise<Uint8Array> {
	const { default: sharp } = await import('sharp');
	const picture = sharp(await svgOf(name), { density: 288 });
	const sized = picture.resize(pictureSize, pictureSize, { fit: 'inside' });
	return new Uint8Array(await sized.png({ compressionLevel: 9, palette: true }).toBuffer());
}

async function svgOf(name: string): Promise<Buffer> {
	const [kind = '', rest = ''] = name.split('/');
	if (kind === 'things') return Buffer.from(drawThing(rest));
	if (kind === 'pictures') return readFile(join('lessons/pictures', rest));
	const dash = rest.lastIndexOf('-');
	// The model has checked both against the cast.
	return Buffer.from(drawPerson(rest.slice(0, dash) as CastId, rest.slice(dash + 1) as Mood));
}
