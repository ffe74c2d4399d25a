import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../scripts/outside/files.ts';
import { description } from './a-tagged-pdf.ts';

const face = 'node_modules/@fontsource/andika/files/andika-latin-400-normal.woff2';

/** Writes a print page for a pretend browser, which prints what it is told to: the page describes its pack and brings a typeface. */
export async function aPretendPage(dist: string, lesson: string) {
	const json = JSON.stringify({ ...description, id: lesson });
	const html = `<style>@font-face{src:url(/face.woff2)}</style><script type="application/json" id="pack-description">${json}</script>`;
	await writeWhole(join(dist, 'lessons', lesson, 'print/index.html'), html);
	await writeWhole(join(dist, 'face.woff2'), await readFile(face));
}

/** What a pretend browser finds in such a page: nothing that is named, wrong, or a heading. */
export const found = Object.assign([], { names: [], faults: [] });
