import { asDataUrl } from './data-url.ts';
import { type Logo, readLogo } from './read.ts';

/** Draws an SVG as a PNG of this many dots, each where it can: a browser on a canvas, a terminal with its own tools. */
export type Rasterise = (svg: Uint8Array, size: { width: number; height: number }) => Promise<Uint8Array>;

/** The longer side of a drawing, in dots: three times what a printer shows on the cover. */
const side = 1200;

/**
 * Takes a logo as somebody chose it: what it gives is what stands in `school.json`, a `data:` URL of a PNG or JPEG. An SVG is drawn
 * here, once, because no two programs draw it alike; from then on every pack made from that `school.json` is the same.
 * @param source a file's bytes, or a `data:` URL
 * @throws {PackError} as `readLogo` does
 */
export async function chooseLogo(source: Uint8Array | string, rasterise: Rasterise): Promise<string> {
	const logo = readLogo(source);
	if (logo.kind !== 'svg') return asDataUrl(logo.bytes, `image/${logo.kind}`);
	const drawn = readLogo(await rasterise(logo.bytes, sizeOf(logo)));
	return asDataUrl(drawn.bytes, `image/${drawn.kind}`);
}

/**
 * Draws the logo among the details of a school where it is still an SVG, as it may be in a `school.json` written by hand.
 * @param value whatever was read; what holds no such logo comes back as it is
 * @throws {PackError} as `readLogo` does
 */
export async function withDrawnLogo(value: unknown, rasterise: Rasterise): Promise<unknown> {
	const logo = value && typeof value === 'object' ? Reflect.get(value, 'logo') : undefined;
	if (typeof logo !== 'string' || !/^data:image\/svg/i.test(logo)) return value;
	return { ...(value as object), logo: await chooseLogo(logo, rasterise) };
}

function sizeOf({ width, height }: Logo): { width: number; height: number } {
	const scale = side / Math.max(width, height);
	return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
