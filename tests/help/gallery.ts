import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfFiles, listFiles } from '../../scripts/outside/files.ts';
import { alone } from '../../scripts/setup/lock.mjs';
import { run } from '../../scripts/setup/run.mjs';
import type { Example } from '../../src/blocks/example.ts';
import { blockNames, interactive } from '../../src/blocks/schemas.ts';
import type { Block } from '../../src/lesson/lesson.ts';

const folder = join('.lantern', 'gallery');
const note = join('.lantern', 'gallery.txt');

/**
 * Builds the site with its gallery into a folder of its own, unless it is there and nothing has changed.
 *
 * @returns the folder
 * @throws when it cannot be built; what went wrong has been printed by then
 */
export async function buildGallery(): Promise<string> {
	return alone(join('.lantern', 'building-gallery'), async () => {
		const files = await Promise.all(
			['src', 'lessons', 'public', 'scripts/site'].map(async (root) =>
				(await listFiles(root)).map((file) => join(root, file)),
			),
		);
		const hash = await hashOfFiles('.', [...files.flat(), 'astro.config.mjs', 'package-lock.json']);
		if (existsSync(note) && readFileSync(note, 'utf8') === hash) return folder;
		const args = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder];
		const code = await run(process.execPath, args, { env: usualEnv(), stdio: ['ignore', 'ignore', 'inherit'] });
		if (code !== 0) throw new Error(`The gallery could not be built (exit ${code}).`);
		writeFileSync(note, hash);
		return folder;
	});
}

/** Without what Vitest says of itself, which Astro would take to mean that somebody is still writing. */
const usualEnv = () => ({
	...Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !/^(DEV|PROD|SSR|MODE|TEST|NODE_ENV|BASE_URL|VITEST.*)$/.test(name)),
	),
	LANTERN_GALLERY: 'yes',
});

/** An example as if a lesson had it, with its address in the gallery. */
export type InGallery = { title: string; address: string; block: Block; number: number };

const modules = import.meta.glob<{ examples: Example<object>[] }>('../../src/blocks/*/examples.ts', { eager: true });

/** Every example of every block that pupils do something with. */
export const inGallery: InGallery[] = Object.entries(modules).flatMap(([path, { examples }]) => {
	const name = path.split('/').at(-2) ?? '';
	const block = blockNames.find((one) => one.toLowerCase() === name.replaceAll('-', ''));
	if (!interactive.some((one) => one === block)) return [];
	return examples.map(({ name: title, props }, index) => ({
		title: `${name}, an example with ${title}`,
		address: `/gallery/${name}/${index + 1}/`,
		number: index + 1,
		block: { kind: 'block', name: block, line: 1, props, children: [] } as unknown as Block,
	}));
});
