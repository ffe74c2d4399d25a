import { wrongLogo } from './wrong.ts';

/** What a drawing may not hold, and how it is called. A logo needs none of it. */
const forbidden: readonly [pattern: RegExp, what: string][] = [
	[/<\s*(?:[\w-]+:)?script\b/i, 'a script'],
	[/\son[a-z]+\s*=/i, 'a script'],
	[/(?:xlink:)?href\s*=\s*["']?\s*javascript:/i, 'a script'],
	[/<\s*(?:[\w-]+:)?foreignObject\b/i, 'a web page inside it'],
	[/<!ENTITY\b/i, 'abbreviations of its own'],
	[/<\?xml-stylesheet\b/i, 'a style sheet from elsewhere'],
	[/@import\b/i, 'a style sheet from elsewhere'],
	[/(?:xlink:)?href\s*=\s*(?:"\s*(?!#|data:image\/)[^"]|'\s*(?!#|data:image\/)[^'])/i, 'something from elsewhere'],
	[/url\(\s*["']?\s*(?!["']?\s*(?:#|data:image\/))[^)\s"']/i, 'something from elsewhere'],
];

/** @returns the drawing's text; undefined where it is no SVG */
export function svgText(bytes: Uint8Array): string | undefined {
	const text = new TextDecoder().decode(bytes);
	return /^\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?[^>]*>|<\?[\s\S]*?\?>|\s)*<svg[\s>]/i.test(
		text,
	)
		? text
		: undefined;
}

/**
 * Reads the proportions of a drawing that is safe to open.
 * @throws {PackError} when it holds a script or something from elsewhere, or does not say how large it is
 */
export function measureSvg(text: string): { width: number; height: number } {
	const plain = text.replaceAll(/<!--[\s\S]*?-->/g, '');
	const found = forbidden.find(([pattern]) => pattern.test(plain));
	if (found) throw wrongLogo(`this SVG holds ${found[1]}.`, 'Save it as a plain SVG or as a PNG, and choose that.');
	const [, open = ''] = /<svg\b([^>]*)>/i.exec(plain) ?? [];
	const [, , , wide, tall] =
		/\bviewBox\s*=\s*["']\s*(\S+?)[\s,]+(\S+?)[\s,]+(\S+?)[\s,]+(\S+?)\s*["']/.exec(open) ?? [];
	const width = lengthIn(open, 'width') ?? Number(wide);
	const height = lengthIn(open, 'height') ?? Number(tall);
	if (width > 0 && height > 0) return { width, height };
	throw wrongLogo('this SVG does not say how large it is.', 'Save it as a PNG, and choose that.');
}

/** A length in any unit; undefined where there is none, or it is a share of something unknown. */
function lengthIn(open: string, name: string): number | undefined {
	const [, number] = new RegExp(`\\s${name}\\s*=\\s*["']\\s*([0-9.]+)\\s*[a-z]*\\s*["']`, 'i').exec(open) ?? [];
	return number === undefined ? undefined : Number(number);
}
