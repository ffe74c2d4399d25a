import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BundleFiles, bundle } from '../src/export/bundle.ts';
import type { Lesson } from '../src/lesson/lesson.ts';
import { PackError } from '../src/pack/error.ts';
import { nameOfPrint, type Print, wholePack } from '../src/pack/prints.ts';
import { type BuildOptions, buildPacks } from './build-packs.ts';
import { listFiles, writeWhole } from './outside/files.ts';
import { builtLessons } from './outside/lessons.ts';
import { runCommand } from './outside/run-command.ts';
import { tellReport } from './outside/tell-report.ts';
import { typed } from './outside/typed.ts';
import { type Failure, nameOf } from './packs/job.ts';

/** For which lessons to write zips, and where. */
export type ZipsOptions = Pick<BuildOptions, 'press' | 'turn' | 'watch'> & {
	/** The ids of lessons; none means all. */
	lessons?: readonly string[];
	/** The built site: zips go into its `packs`, where the editable files are already. */
	dist?: string;
	state?: string;
	/** Lessons of the built site; they are read unless said. */
	read?: readonly Lesson[];
};

/** What a run did, by the ids of lessons. */
export type ZipsReport = { made: string[]; failed: Failure[]; removed: string[] };

const prints = {
	pack: wholePack,
	slides: { ...wholePack, part: 'slides' },
	worksheets: { ...wholePack, part: 'worksheets' },
	homeSheet: { ...wholePack, part: 'home-sheet' },
} satisfies Partial<Record<keyof BundleFiles, Print>>;

/**
 * Writes `<id>.zip` with everything for a lesson. What has been printed before from the same is used again.
 *
 * @throws {PackError} when a lesson is not there; one that cannot be printed, or has no editable files yet, is in the report
 */
export async function buildZips({ lessons = [], dist = 'dist', state = '.lantern', read, ...more }: ZipsOptions = {}) {
	const out = join(state, 'zip-prints');
	const printed = await buildPacks({ lessons, prints: Object.values(prints), dist, out, state, ...more });
	const all = read ?? builtLessons();
	const chosen = all.filter(({ id }) => lessons.length === 0 || lessons.includes(id));
	const licence = await readFile('lessons/LICENSE.md', 'utf8');
	const report: ZipsReport = { made: [], failed: [], removed: await removeStale(join(dist, 'packs'), all) };
	for (const lesson of chosen) {
		await more.turn?.();
		const path = join(dist, 'packs', `${lesson.id}.zip`);
		try {
			const unprinted = printed.failed.find(({ name }) => printNames(lesson).includes(name));
			if (unprinted) throw new PackError(`${unprinted.name}: ${unprinted.message}`, unprinted.hint);
			const zip = bundle(await filesOf(lesson, { dist, out, licence }), lesson);
			const there = await readFile(path).catch(() => undefined);
			if (!there?.equals(zip)) await writeWhole(path, zip);
			report.made.push(lesson.id);
		} catch (error) {
			if (!(error instanceof PackError)) throw error;
			await rm(path, { force: true });
			report.failed.push({ name: `${lesson.id}.zip`, message: error.message, hint: error.hint });
		}
	}
	return report;
}

const printNames = ({ id }: Lesson) => Object.values(prints).map((print) => nameOf({ lesson: id, print }));

type From = { dist: string; out: string; licence: string };

async function filesOf({ id }: Lesson, { dist, out, licence }: From): Promise<BundleFiles> {
	const printed = (print: Print) => readFile(join(out, `${id}${nameOfPrint(print)}.pdf`));
	const editable = (ending: string) =>
		readFile(join(dist, 'packs', `${id}${ending}`)).catch(() => {
			throw new PackError(`The lesson “${id}” has no editable files yet.`, 'Make them first: npm run slides');
		});
	return {
		pack: await printed(prints.pack),
		slides: await printed(prints.slides),
		editableSlides: await editable('.pptx'),
		editableNotes: await editable('-notes.docx'),
		worksheets: await printed(prints.worksheets),
		homeSheet: await printed(prints.homeSheet),
		licence,
	};
}

/** Takes away the zips of lessons that are no longer there. @returns their names */
async function removeStale(packs: string, lessons: readonly Lesson[]): Promise<string[]> {
	const names = await listFiles(packs, { ending: '.zip' });
	const stale = names.filter((name) => !lessons.some(({ id }) => name === `${id}.zip`));
	for (const name of stale) await rm(join(packs, name));
	return stale;
}

async function main() {
	const { values } = typed({ options: { lesson: { type: 'string', multiple: true } } });
	return tellReport('zips', await buildZips({ lessons: values.lesson ?? [] }));
}

if (import.meta.main) await runCommand(main);
