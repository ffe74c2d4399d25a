import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../outside/files.ts';

/**
 * Removes what was made of lessons that are no longer there, before anybody can ask for it.
 *
 * @param dist the built site
 * @param lessons the ids of those that are there
 */
export async function removeWithdrawn(dist: string, lessons: readonly string[]): Promise<void> {
	const isOfLesson = (name: string) => lessons.some((id) => name.startsWith(`${id}-`) || name.startsWith(`${id}.`));
	const packs = (await listFiles(join(dist, 'packs'))).filter((name) => !isOfLesson(name));
	const lists = (await listFiles(join(dist, 'saved'), { ending: '.json' })).filter(
		(name) => name !== 'desk.json' && !isOfLesson(name),
	);
	for (const path of [...packs.map((name) => `packs/${name}`), ...lists.map((name) => `saved/${name}`)])
		await rm(join(dist, path), { force: true });
}
