import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lesson } from '../src/lesson/lesson.ts';
import { PackError } from '../src/pack/error.ts';
import { nameOfPrint, otherNations, wholePack } from '../src/pack/prints.ts';
import { listFiles, writeWhole } from './outside/files.ts';
import { builtLessons } from './outside/lessons.ts';
import { runCommand } from './outside/run-command.ts';
import { fileOf, neededFor } from './saves/needed.ts';

/** Pages that are saved with every lesson: where help is, where hiding leads, and the list of what is saved. */
const always = ['/help/', '/times-tables/', '/saved/', '/learn/', '/a/'];

/** What is listed: a lesson, or the pages on which a school plans. */
type Whole = { id: string; title: string; pages: readonly string[]; packs?: Record<string, string> };

/**
 * Writes `saved/<id>.json` for each lesson, and `saved/desk.json` for the pages on which a school plans: every file that a
 * device needs to open them without a network, and how large it is. A change in any of them is a new version.
 *
 * @throws {PackError} when a lesson's pages or its pack have not been built
 */
export async function buildSaves(dist = 'dist'): Promise<string[]> {
	const wholes = [...builtLessons().map(lessonPages), await deskPages(dist)];
	const pictures = (await listFiles(dist, { ending: '.svg' })).map((path) => `/${path}`);
	for (const whole of wholes)
		await writeWhole(join(dist, 'saved', `${whole.id}.json`), `${JSON.stringify(saveOf(whole, dist, pictures))}\n`);
	for (const name of await listFiles(join(dist, 'saved'), { ending: '.json' }))
		if (!wholes.some(({ id }) => name === `${id}.json`)) await rm(join(dist, 'saved', name));
	return wholes.map(({ id }) => id);
}

const lessonPages = ({ id, title }: Lesson): Whole => ({
	...{ id, title },
	pages: [
		`/learn/${id}/`,
		`/lessons/${id}/`,
		`/lessons/${id}/slides/`,
		`/lessons/${id}/presenter/`,
		`/packs/${id}.pdf`,
	],
	packs: Object.fromEntries(
		otherNations.map((nation) => [nation, `/packs/${id}${nameOfPrint({ ...wholePack, nation })}.pdf`]),
	),
});

/** Every page below /programme/, so that a new one joins by being there. */
async function deskPages(dist: string): Promise<Whole> {
	const built = await listFiles(join(dist, 'programme'), { ending: 'index.html' });
	const pages = built.map((path) => `/programme/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
	return { id: 'desk', title: 'Planning pages', pages };
}

function saveOf({ id, title, pages, packs = {} }: Whole, dist: string, pictures: readonly string[]) {
	const all = [...pages, ...always];
	const missing = [...all, ...Object.values(packs)].find((page) => !existsSync(join(dist, fileOf(page))));
	if (missing) throw new PackError(`There is no ${missing} to save.`, 'Build everything first: npm run build');
	const site = {
		pictures,
		has: (path: string) => existsSync(join(dist, path)),
		read: (path: string) => readFileSync(join(dist, path), 'utf8'),
	};
	const hash = createHash('sha256');
	const listed = (address: string): [string, number] => {
		const content = readFileSync(join(dist, fileOf(address)));
		hash.update(`${address}\0${content.length}\0`).update(content);
		return [address, content.length];
	};
	const files = neededFor(all, site).sort().map(listed);
	const others = Object.entries(packs).map(([nation, address]) => [nation, listed(address)] as const);
	const bytes = files.reduce((sum, [, size]) => sum + size, 0);
	return { id, title, version: hash.digest('hex').slice(0, 16), bytes, files, packs: Object.fromEntries(others) };
}

if (import.meta.main)
	await runCommand(async () => console.log(`saved for use without a network: ${(await buildSaves()).length} lists`));
