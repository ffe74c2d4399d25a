import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BundleFiles, bundle } from '../src/export/bundle.ts';
import type { Lesson } from '../src/lesson/lesson.ts';
import { PackError } from '../src/pack/error.ts';
import { nameOfPrint, type Print, wholePack } from '../src/pack/prints.ts';
import { buildPacks } from './build-packs.ts';
import { listFiles, writeWhole } from './outside/files.ts';
import { builtLessons } from './outside/lessons.ts';
import { runCommand } from './outside/run-command.ts';
import { typed } from './outside/typed.ts';

/** For which lessons to write zips, and where. */
export type ZipsOptions = {
	/** The ids of lessons; none means all. */
	lessons?: readonly string[];
	/** The built site: zips go into its `packs`, where the editable files are already. */
	dist?: string;
	state?: string;
};

const prints = {
	pack: wholePack,
	slides: { ...wholePack, part: 'slides' },
	worksheets: { ...wholePack, part: 'worksheets' },
	homeSheet: { ...wholePack, part: 'home-sheet' },
} satisfies Partial<Record<keyof BundleFiles, Print>>;

/**
 * Writes `<id>.zip` with everything for a lesson. What has been printed before from the same is used again.
 * @returns the ids of the lessons that have a zip now
 * @throws {PackError} when a lesson is not there, cannot be printed, or has no editable files yet
 */
export async function buildZips({ lessons = [], dist = 'dist', state = '.lantern' }: ZipsOptions = {}) {
	const out = join(state, 'zip-prints');
	const { failed } = await buildPacks({ lessons, prints: Object.values(prints), dist, out, state });
	const [first] = failed;
	if (first) throw new PackError(`${first.name}: ${first.message}`, first.hint);
	const all = builtLessons();
	const chosen = all.filter(({ id }) => lessons.length === 0 || lessons.includes(id));
	const licence = await readFile('lessons/LICENSE.md', 'utf8');
	for (const lesson of chosen) {
		const zip = bundle(await filesOf(lesson, { dist, out, licence }), lesson);
		const path = join(dist, 'packs', `${lesson.id}.zip`);
		const there = await readFile(path).catch(() => undefined);
		if (!there?.equals(zip)) await writeWhole(path, zip);
	}
	await removeStale(join(dist, 'packs'), all);
	return chosen.map(({ id }) => id);
}

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

async function removeStale(packs: string, lessons: readonly Lesson[]) {
	const names = await listFiles(packs, { ending: '.zip' });
	for (const name of names) if (!lessons.some(({ id }) => name === `${id}.zip`)) await rm(join(packs, name));
}

async function main() {
	const { values } = typed({ options: { lesson: { type: 'string', multiple: true } } });
	const made = await buildZips({ lessons: values.lesson ?? [] });
	console.log(`zips: ${made.length} whole`);
}

if (import.meta.main) await runCommand(main);
