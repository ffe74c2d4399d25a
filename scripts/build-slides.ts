import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { factsFor, type NationFacts } from '../src/facts/for-nation.ts';
import { nationIds } from '../src/facts/nation-ids.ts';
import type { Facts, NationId } from '../src/facts/schema.ts';
import type { Lesson } from '../src/lesson/lesson.ts';
import { LessonError, mistakeText } from '../src/lesson/mistake.ts';
import { nameOfPrint, wholePack } from '../src/pack/prints.ts';
import { hashOfFiles, listFiles, writeWhole } from './outside/files.ts';
import { keep, prune, recall } from './outside/kept.ts';
import { loadFacts, loadLessons } from './outside/lessons.ts';
import { type Progress, progress } from './outside/progress.ts';
import { runCommand } from './outside/run-command.ts';
import { tellReport } from './outside/tell-report.ts';
import { typed } from './outside/typed.ts';
import { plainWords } from './setup/plain-words.mjs';
import { slidesFiles } from './slides/names.ts';
import { drawnPicture } from './slides/pictures.ts';

/** Which lessons to make files for, and where. */
export type SlidesOptions = {
	/** The ids of lessons; none means all. */
	lessons?: readonly string[];
	/** All of them unless said. */
	nations?: readonly NationId[];
	/** The built site: the files go into its `packs`. */
	dist?: string;
	/** Where files are kept between runs. */
	state?: string;
	watch?: (total: number) => Progress;
	/** Lessons of the built site, where they have been read; all are read, and looked at with care, unless said. */
	read?: readonly Lesson[];
	/** Waited for before each file: somebody else may come first. */
	turn?: () => Promise<void>;
};

/**
 * What a run did, by the names of slides without their ending, such as `ks1-01-scotland`; for those that failed, why; and the names of
 * files that no lesson has any more.
 */
export type SlidesReport = {
	made: string[];
	kept: string[];
	failed: { name: string; message: string }[];
	removed: string[];
};

/**
 * Writes `<id>.pptx` and `<id>-notes.docx` for every lesson, and `<id>-scotland.pptx`, `<id>-notes-scotland.docx` and so on for the
 * other nations. What has been made before from the same is used again.
 *
 * @throws {LessonError} when a lesson asked for is not there or a fact file is not right; a lesson that fails is in the report
 */
export async function buildSlides(options: SlidesOptions = {}): Promise<SlidesReport> {
	const { dist = 'dist', state = '.lantern', watch = (total) => progress(total, 'slides') } = options;
	const facts = loadFacts();
	const { lessons, mistakes } = options.read ? { lessons: options.read, mistakes: [] } : loadLessons(facts);
	const unread = mistakes.map((mistake) => ({ name: mistake.file, message: mistakeText(mistake) }));
	const chosen = chosenFrom(lessons, options.lessons ?? []);
	const removed = await removeStale(join(dist, 'packs'), lessons);
	const report: SlidesReport = { made: [], kept: [], failed: options.lessons?.length ? [] : unread, removed };
	const jobs = jobsFor(chosen, { facts, nations: options.nations ?? nationIds, code: await codeHash() });
	const shown = watch(jobs.length);
	for (const { key, ...job } of jobs) {
		await options.turn?.();
		await buildOne({ ...job, dist, kept: join(state, 'slides', key) }, report);
		shown.step(job.name);
	}
	shown.done();
	await prune(join(state, 'slides'), longestKept);
	return report;
}

/** In days. */
const longestKept = 30;

/** One after the other, what nations have of a lesson. */
function jobsFor(lessons: readonly Lesson[], from: { facts: Facts; nations: readonly NationId[]; code: string }) {
	const { facts, code } = from;
	const nations = from.nations.map((nation) => ({ nation, facts: factsFor(facts, nation) }));
	return lessons.flatMap((lesson) =>
		nations.map(({ nation, facts: own }) => ({
			name: lesson.id + nameOfPrint({ ...wholePack, nation }),
			lesson,
			nation,
			facts: own,
			key: createHash('sha256')
				.update(JSON.stringify([code, nation, lesson, own]))
				.digest('hex'),
		})),
	);
}

/** Takes away files of lessons that are no longer there. @returns their names */
async function removeStale(packs: string, lessons: readonly Lesson[]): Promise<string[]> {
	const names = (await Promise.all(endings.map((ending) => listFiles(packs, { ending })))).flat();
	const wanted = lessons.flatMap(({ id }) => nationIds.flatMap((nation) => slidesFiles(id, nation)));
	const stale = names.filter((name) => !wanted.includes(name));
	for (const name of stale) await rm(join(packs, name));
	return stale;
}

function chosenFrom(all: readonly Lesson[], ids: readonly string[]): readonly Lesson[] {
	const missing = ids.find((id) => !all.some((lesson) => lesson.id === id));
	if (missing) {
		const hint = `Lessons that can be read: ${all.map(({ id }) => id).join(', ')}.`;
		throw new LessonError([
			{ file: 'lessons', line: 1, what: `There is no sound lesson with the id "${missing}".`, hint },
		]);
	}
	return ids.length ? all.filter(({ id }) => ids.includes(id)) : all;
}

/** A lesson as one nation sees it, and the name under which its files are kept. */
type Job = { name: string; lesson: Lesson; nation: NationId; facts: NationFacts; dist: string; kept: string };
const endings = ['.pptx', '.docx'] as const;

async function buildOne(job: Job, report: SlidesReport) {
	const { name, lesson, nation, dist, kept } = job;
	try {
		const old = await Promise.all(endings.map((ending) => recall(`${kept}${ending}`)));
		const files = old.every((bytes) => bytes !== undefined) ? old : await makeFiles(job);
		for (const [index, file] of slidesFiles(lesson.id, nation).entries()) {
			const bytes = files[index] ?? new Uint8Array();
			const path = join(dist, 'packs', file);
			const there = await readFile(path).catch(() => undefined);
			if (!there?.equals(bytes)) await writeWhole(path, bytes);
		}
		(files === old ? report.kept : report.made).push(name);
	} catch (error) {
		// A full disk is no lesson's fault.
		if (plainWords(error)) throw error;
		report.failed.push({ name, message: error instanceof Error ? error.message : String(error) });
		for (const file of slidesFiles(lesson.id, nation))
			await rm(join(dist, 'packs', file), { recursive: true, force: true });
	}
}

async function makeFiles({ lesson, facts, kept }: Job): Promise<Uint8Array[]> {
	// Loaded only now: a run in which nothing changed needs none of it.
	const [{ lessonSlides }, { lessonNotes }] = await Promise.all([
		import('../src/export/pptx/lesson-slides.ts'),
		import('../src/export/docx/lesson-notes.ts'),
	]);
	const files = [await lessonSlides(lesson, facts, drawnPicture), await lessonNotes(lesson, facts)];
	for (const [index, ending] of endings.entries()) await keep(`${kept}${ending}`, files[index] ?? new Uint8Array());
	return files;
}

/** @returns a text that changes whenever what makes the files does */
async function codeHash(): Promise<string> {
	const folders = ['src/export', 'src/cast', 'src/lesson', 'src/facts', 'src/blocks', 'src/parts', 'lessons/pictures'];
	const files = await Promise.all(
		folders.map(async (folder) => (await listFiles(folder)).map((file) => `${folder}/${file}`)),
	);
	const own = ['scripts/build-slides.ts', 'scripts/slides/pictures.ts', 'src/pack/school.ts'];
	const code = files.flat().filter((file) => /\.(ts|svg|png|jpe?g)$/.test(file));
	return hashOfFiles('.', [...code, ...own, 'package-lock.json']);
}

async function main() {
	const { values } = typed({ options: { lesson: { type: 'string', multiple: true } } });
	return tellReport('slides', await buildSlides({ lessons: values.lesson ?? [] }));
}

if (import.meta.main) await runCommand(main);
