import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayOfBuild } from '../outside/day.ts';
import { writeWhole } from '../outside/files.ts';
import { altered, idOf, neutralLesson } from './neutral.ts';
import { photo } from './photo.ts';

/** What a checkout is made of, beside its lessons. */
const kept = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * Makes a checkout whose only lessons are neutral ones: our own code, in a folder of its own.
 * @param lessons how many
 */
export async function makeWorkplace(root: string, folder: string, lessons: number): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const name of kept) await cp(join(root, name), join(folder, name), { recursive: true });
	await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
	for (const name of ['facts', 'pictures', 'LICENSE.md'])
		await cp(join(root, 'lessons', name), join(folder, 'lessons', name), { recursive: true });
	for (const seed of [1, 2]) await writeWhole(join(folder, 'lessons/pictures', `photo-${seed}.png`), await photo(seed));
	for (let number = 1; number <= lessons; number++)
		await writeWhole(lessonFile(folder, number), neutralLesson(number, dayOfBuild()));
}

/** Makes a checkout of our own lessons, in which nothing has been built. */
export async function makeCheckout(root: string, folder: string): Promise<void> {
	for (const name of [...kept, 'lessons']) await cp(join(root, name), join(folder, name), { recursive: true });
	await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
}

/** Alters one paragraph of a neutral lesson. */
export async function changeParagraph(folder: string, number: number): Promise<void> {
	const file = lessonFile(folder, number);
	await writeFile(file, altered(await readFile(file, 'utf8'), Math.round(performance.now())));
}

/** Fills a built site up to so many lessons by copying the first one's print page under other ids. */
export async function copyPages(dist: string, count: number): Promise<void> {
	const html = await readFile(join(dist, 'lessons', idOf(1), 'print/index.html'), 'utf8');
	for (let number = 1; number <= count; number++) {
		const page = html.replaceAll(idOf(1), idOf(number)).replace('</main>', `<!-- ${number} --></main>`);
		await writeWhole(join(dist, 'lessons', idOf(number), 'print/index.html'), page);
	}
}

/** Takes away what the packs step has kept, so that it begins from nothing. */
export async function forget(folder: string): Promise<void> {
	for (const name of ['.lantern/packs', '.lantern/photos', '.lantern/browser-version', 'dist/packs'])
		await rm(join(folder, name), { recursive: true, force: true });
}

const lessonFile = (folder: string, number: number) => join(folder, 'lessons/ks3', `walk-${number}.mdx`);
