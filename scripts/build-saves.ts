import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lesson } from '../src/lesson/lesson.ts';
import { PackError } from '../src/pack/error.ts';
import { listFiles, writeWhole } from './outside/files.ts';
import { builtLessons } from './outside/lessons.ts';
import { fileOf, neededFor } from './saves/needed.ts';

/** Pages that are saved with every lesson: where help is, where hiding leads, and the list of what is saved. */
const always = ['/help/', '/times-tables/', '/saved/', '/learn/'];

/**
 * Writes `saved/<id>.json` for each lesson: every file that a device needs to open the lesson without a network, and how
 * large it is. A change in any of them is a new version.
 *
 * @throws {PackError} when the lesson's pages or its pack have not been built
 */
export async function buildSaves(dist = 'dist'): Promise<string[]> {
	const lessons = builtLessons();
	const pictures = (await listFiles(dist, { ending: '.svg' })).map((path) => `/${path}`);
	for (const lesson of lessons) {
		const list = `${JSON.stringify(saveOf(lesson, dist, pictures))}\n`;
		await writeWhole(join(dist, 'saved', `${lesson.id}.json`), list);
	}
	for (const name of await listFiles(join(dist, 'saved'), { ending: '.json' }))
		if (!lessons.some(({ id }) => name === `${id}.json`)) await rm(join(dist, 'saved', name));
	return lessons.map(({ id }) => id);
}

function saveOf({ id, title }: Lesson, dist: string, pictures: readonly string[]) {
	const lesson = [`/learn/${id}/`, `/lessons/${id}/`, `/lessons/${id}/slides/`, `/lessons/${id}/presenter/`];
	const pages = [...lesson, `/packs/${id}.pdf`, ...always];
	const missing = pages.find((page) => !existsSync(join(dist, fileOf(page))));
	if (missing) throw new PackError(`There is no ${missing} to save.`, 'Build everything first: npm run build');
	const site = {
		pictures,
		has: (path: string) => existsSync(join(dist, path)),
		read: (path: string) => readFileSync(join(dist, path), 'utf8'),
	};
	const hash = createHash('sha256');
	const files = neededFor(pages, site)
		.sort()
		.map((address): [string, number] => {
			const content = readFileSync(join(dist, fileOf(address)));
			hash.update(`${address}\0${content.length}\0`).update(content);
			return [address, content.length];
		});
	const bytes = files.reduce((sum, [, size]) => sum + size, 0);
	return { id, title, version: hash.digest('hex').slice(0, 16), bytes, files };
}

if (import.meta.main) console.log(`saved lessons: ${(await buildSaves()).length} lists`);
