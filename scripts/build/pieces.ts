import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listEntries, listFiles } from '../outside/files.ts';
import { needRoom } from '../setup/plain-words.mjs';
import type { BuildDoor, Piece } from './piece.ts';
import { replaceSite } from './replace-site.ts';

const SITE_INPUTS = [
	'lessons',
	'src',
	'public',
	...['lessons', 'lesson-folder', 'pictures', 'disk', 'day'].map((name) => `scripts/outside/${name}.ts`),
	'scripts/pictures',
	'scripts/build-site.ts',
	'scripts/site',
	'scripts/saves/needed.ts',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
];

const NEXT = '.lantern/site-next';

/** The pages, with all that they ask for. */
export const sitePiece = ({ root }: BuildDoor): Piece => ({
	name: 'site',
	inputs: SITE_INPUTS,
	files: async () => (await listEntries(join(root, 'dist'))).filter((path) => !isMadeLater(path)),
});

/** Makes the site beside the one that is served, and puts it in its place. @returns an exit code */
export async function makeSite({ root, run }: BuildDoor): Promise<number> {
	const next = join(root, NEXT);
	needRoom([join(root, '.lantern'), join(root, 'dist')]);
	await rm(next, { recursive: true, force: true });
	const code = await run('scripts/build-site.ts', '--outDir', NEXT);
	if (code !== 0) return code;
	if (!existsSync(join(next, 'index.html'))) return 1;
	await replaceSite({ next, site: join(root, 'dist'), stays: isMadeLater });
	return 0;
}

/** What is made from the site, and lies in its folder. @param path within `dist` */
export const isMadeLater = (path: string) => /^(packs\/.*|saved\/[^/]+\.json)$/.test(path);

/** What is made from the site. */
export type Later = 'packs' | 'slides' | 'zips' | 'saves';

/** The pieces that are made from the site, in the order in which they need each other. */
export const laterPieces = ({ root }: BuildDoor): (Piece & { name: Later })[] =>
	later.map(({ name, folder, endings }) => ({
		name,
		inputs: ['scripts'],
		from: 'site',
		async files() {
			const lists = await Promise.all(endings.map((ending) => listFiles(join(root, 'dist', folder), { ending })));
			return lists.flat().map((path) => `${folder}/${path}`);
		},
	}));

const later: { name: Later; folder: string; endings: string[] }[] = [
	{ name: 'packs', folder: 'packs', endings: ['.pdf'] },
	{ name: 'slides', folder: 'packs', endings: ['.pptx', '.docx'] },
	{ name: 'zips', folder: 'packs', endings: ['.zip'] },
	{ name: 'saves', folder: 'saved', endings: ['.json'] },
];
