import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const fixtures = 'tests/fixtures/pack';
const fonts = 'node_modules/@fontsource/atkinson-hyperlegible-next/files';

/**
 * Builds a site with print pages that hold everything a pack may hold.
 * @param dist an empty folder
 * @param lessons the id of each lesson, with a last change to its page's HTML
 */
export async function aSampleSite(
	dist: string,
	lessons: Record<string, (html: string) => string> = { sample: (it) => it },
) {
	const html = await readFile(join(fixtures, 'print.html'), 'utf8');
	for (const [lesson, change] of Object.entries(lessons)) {
		await mkdir(join(dist, 'lessons', lesson, 'print'), { recursive: true });
		const named = html.replace('"id": "sample"', `"id": "${lesson}"`);
		await writeFile(join(dist, 'lessons', lesson, 'print/index.html'), change(named));
	}
	for (const name of ['print.css', 'picture.svg', 'photo.png']) await copyFile(join(fixtures, name), join(dist, name));
	await mkdir(join(dist, 'fonts'), { recursive: true });
	for (const face of ['latin-400', 'latin-ext-400', 'latin-700']) {
		const from = join(fonts, `atkinson-hyperlegible-next-${face}-normal.woff2`);
		await copyFile(from, join(dist, 'fonts', `${face}.woff2`));
	}
}
