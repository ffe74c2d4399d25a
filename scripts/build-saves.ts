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
import { tellReport } from './outside/tell-report.ts';
import type { Failure } from './packs/job.ts';
import { fileOf, neededFor } from './saves/needed.ts';

/** Pages that are saved with every lesson: where help is, where hiding leads, and the list of what is saved. */
const always = ['/help/', '/times-tables/', '/saved/', '/learn/', '/a/'];

/** What is listed: a lesson, or the pages on which a school plans. */
type Whole = { id: string; title: string; pages: readonly string[]; packs?: Record<string, string> };

/** Of what to write lists, and where. */
export type SavesOptions = {
	/** The ids of lessons, or `desk`; none means all. */
	lessons?: readonly string[];
	/** The built site. */
	dist?: string;
	/** Lessons of the built site; they are read unless said. */
	read?: readonly Lesson[];
	/** Waited for before each list: somebody else may come first. */
	turn?: () => Promise<void>;
};

/** What a run did, by the ids of lessons. */
export type SavesReport = { made: string[]; failed: Failure[]; removed: string[] };

/**
 * Writes `saved/<id>.json` for each lesson, and `saved/desk.json` for the pages on which a school plans: every file that a
 * device needs to open them without a network, and how large it is. A change in any of them is a new version.
 *
 * @returns what was written; a lesson whose pages or packs are not there is among what failed
 */
export async function buildSaves({
	lessons = [],
	dist = 'dist',
	read = builtLessons(),
	turn,
}: SavesOptions = {}): Promise<SavesReport> {
	const all = [...read.map(lessonPages), await deskPages(dist)];
	const pictures = (await listFiles(dist, { ending: '.svg' })).map((path) => `/${path}`);
	const report: SavesReport = { made: [], failed: [], removed: await removeStale(dist, all) };
	for (const whole of all.filter(({ id }) => lessons.length === 0 || lessons.includes(id))) {
		await turn?.();
		const path = join(dist, 'saved', `${whole.id}.json`);
		try {
			await writeWhole(path, `${JSON.stringify(saveOf(whole, dist, pictures))}\n`);
			report.made.push(whole.id);
		} catch (error) {
			if (!(error instanceof PackError)) throw error;
			await rm(path, { force: true });
			report.failed.push({ name: `saved/${whole.id}.json`, message: error.message, hint: error.hint });
		}
	}
	return report;
}

/** Takes away the lists of lessons that are no longer there. @returns their names */
async function removeStale(dist: string, wholes: readonly Whole[]): Promise<string[]> {
	const names = await listFiles(join(dist, 'saved'), { ending: '.json' });
	const stale = names.filter((name) => !wholes.some(({ id }) => name === `${id}.json`));
	for (const name of stale) await rm(join(dist, 'saved', name));
	return stale;
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

if (import.meta.main) await runCommand(async () => tellReport('saved for use without a network', await buildSaves()));
