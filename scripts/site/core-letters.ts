import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import postcss from 'postcss';
import subsetFont from 'subset-font';
import { listFiles } from '../outside/files.ts';

/** What English pages are written with. Whatever else there is, a name in a list say, comes with the whole face. */
const marks = '\u00a0£©·×é–—‘’“”•…';
const ascii = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
const range = ['U+0-7E', ...[...marks].map((mark) => `U+${mark.charCodeAt(0).toString(16)}`)].join(',');

/** What our styles ask of a face: accents in place, even gaps, joined letters, and figures that stand in columns. */
const keepFeatures = ['ccmp', 'kern', 'liga', 'tnum'];

const whole = /(\/_astro\/[\w-]+-latin)(-\d+-normal)\.[\w-]+\.woff2/;

/**
 * Makes of every face of western European letters a smaller one beside it, with the letters of English pages alone: two thirds
 * of what a first visit would wait for.
 *
 * @returns changes a style sheet so that browsers ask for the smaller face first, and for the whole one where a page has other letters
 */
export async function coreLetters(folder: string): Promise<(css: string) => string> {
	const files = (await listFiles(join(folder, '_astro'), { ending: '.woff2' })).map((file) => `/_astro/${file}`);
	const faces = new Map<string, string>();
	for (const file of files) if (whole.test(file)) faces.set(file, await smaller(folder, file));
	return (css) => withSmaller(css, faces);
}

async function smaller(folder: string, file: string): Promise<string> {
	const options = { targetFormat: 'woff2', keepFeatures } as const;
	const face = await subsetFont(await readFile(join(folder, file)), ascii + marks, options);
	const hash = createHash('sha256').update(face).digest('base64url').slice(0, 8);
	const address = file.replace(whole, (_, name: string, kind: string) => `${name}-core${kind}.${hash}.woff2`);
	await writeFile(join(folder, address), face);
	return address;
}

/** Of two faces that have a letter, browsers take the later one. */
function withSmaller(css: string, faces: ReadonlyMap<string, string>): string {
	const sheet = postcss.parse(css);
	sheet.walkAtRules('font-face', (rule) => {
		const [found = ''] = whole.exec(rule.toString()) ?? [];
		const face = faces.get(found);
		if (!face) return;
		const core = rule.cloneAfter();
		core.walkDecls('src', (decl) => {
			decl.value = decl.value.replace(found, face);
		});
		core.walkDecls('unicode-range', (decl) => {
			decl.value = range;
		});
	});
	return sheet.toString();
}
