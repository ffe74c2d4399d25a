import { PackError } from '../pack/error.ts';
import type { Rasterise } from '../pack/logo/choose.ts';

/** @returns a logo's bytes as a browser shows them; undefined where the words are no picture */
export function blobOf(url: string): Blob | undefined {
	const [, type, base64] = /^data:(image\/(?:png|jpeg));base64,([\w+/=]+)$/.exec(url) ?? [];
	if (!type || !base64) return undefined;
	return new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type });
}

/** Draws an SVG on a canvas. As a picture it runs no script and loads nothing. */
export const drawSvg: Rasterise = async (svg, { width, height }) => {
	const picture = new Image(width, height);
	picture.src = URL.createObjectURL(new Blob([sized(svg, { width, height })], { type: 'image/svg+xml' }));
	try {
		await picture.decode();
	} catch {
		throw damaged();
	} finally {
		URL.revokeObjectURL(picture.src);
	}
	const canvas = Object.assign(document.createElement('canvas'), { width, height });
	canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
	const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!drawn) throw damaged();
	return new Uint8Array(await drawn.arrayBuffer());
};

/**
 * Not every browser draws an SVG that says only its proportions. Changed as text, since a parsed document's styles would be held to
 * this page's security policy.
 */
function sized(svg: Uint8Array, { width, height }: { width: number; height: number }): string {
	return new TextDecoder().decode(svg).replace(/<svg\b[^>]*>/i, (open) => {
		const [wide, tall] = ['width', 'height'].map((name) => lengthIn(open, name));
		const plain = open.replaceAll(/\s(?:width|height)\s*=\s*("[^"]*"|'[^']*')/gi, '');
		const box = /\bviewBox\s*=/.test(open) ? '' : ` viewBox="0 0 ${wide} ${tall}"`;
		return plain.replace(/^<svg/i, `<svg width="${width}" height="${height}"${box}`);
	});
}

const lengthIn = (open: string, name: string) =>
	Number(new RegExp(`\\s${name}\\s*=\\s*["']\\s*([0-9.]+)`, 'i').exec(open)?.[1] ?? 0);

const damaged = () => new PackError('Logo: this SVG is damaged.', 'Save it as a PNG, and choose that.', 'logo');
