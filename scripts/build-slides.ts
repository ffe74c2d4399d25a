import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { CastId, Mood } from '../src/cast/cast.ts';
import { drawPerson } from '../src/cast/draw.ts';
import { drawThing } from '../src/cast/things.ts';
import type { Pictures } from '../src/export/pptx/art.ts';
import type { Facts } from '../src/facts/schema.ts';
import type { Lesson } from '../src/lesson/lesson.ts';
import { LessonError, mistakeText } from '../src/lesson/mistake.ts';
import { hashOfFiles, listFiles, writeWhole } from './outside/files.ts';
import { loadFacts, loadLessons } from './outside/lessons.ts';
import { type Progress, progress } from './outside/progress.ts';

/** Which lessons to make files for, and where. */
export type SlidesOptions = {
	/** The ids of lessons; none means all. */
	lessons?: readonly string[];
	/** The built site: the files go into its `packs`. */
	dist?: string;
	/** Where files are kept between runs. */
	state?: string;
	watch?: (total: number) => Progress;
};

/** What a run did: ids of lessons, and for those that failed, why. */
export type SlidesReport = { made: string[]; kept: string[]; failed: { lesson: string; message: string }[] };

/**
 * Writes `<id>.pptx` and `<id>-notes.docx` for every lesson. What has been made before from the same is used again.
 *
 * @throws {LessonError} when a lesson asked for is not there or a fact file is not right; a lesson that fails is in the report
 */
export async function buildSlides(options: SlidesOptions = {}): Promise<SlidesReport> {
	const { dist = 'dist', state = '.lantern', watch = (total) => progress(total, 'slides') } = options;
	const facts = loadFacts();
	const { lessons, mistakes } = loadLessons(facts);
	const unread = mistakes.map((mistake) => ({ lesson: mistake.file, message: mistakeText(mistake) }));
	const chosen = chosenFrom(lessons, options.lessons ?? []);
	const report: SlidesReport = { made: [], kept: [], failed: options.lessons?.length ? [] : unread };
	const code = await codeHash();
	const shown = watch(chosen.length);
	for (const lesson of chosen) {
		const key = createHash('sha256')
			.update(JSON.stringify([code, lesson, facts]))
			.digest('hex');
		await buildOne({ lesson, facts, dist, kept: join(state, 'slides', key) }, report);
		shown.step(lesson.id);
	}
	shown.done();
	return report;
}

function chosenFrom(all: Lesson[], ids: readonly string[]): Lesson[] {
	const missing = ids.find((id) => !all.some((lesson) => lesson.id === id));
	if (missing) {
		const hint = `Lessons that can be read: ${all.map(({ id }) => id).join(', ')}.`;
		throw new LessonError([
			{ file: 'lessons', line: 1, what: `There is no sound lesson with the id "${missing}".`, hint },
		]);
	}
	return ids.length ? all.filter(({ id }) => ids.includes(id)) : all;
}

/** A lesson, and the name under which its files are kept. */
type Job = { lesson: Lesson; facts: Facts; dist: string; kept: string };
const endings = ['.pptx', '-notes.docx'] as const;

async function buildOne(job: Job, report: SlidesReport) {
	const { lesson, dist, kept } = job;
	try {
		const old = await Promise.all(endings.map((ending) => whole(`${kept}${ending}`)));
		const files = old.every((bytes) => bytes !== undefined) ? old : await makeFiles(job);
		for (const [index, ending] of endings.entries()) {
			const bytes = files[index] ?? new Uint8Array();
			const path = join(dist, 'packs', `${lesson.id}${ending}`);
			const there = await readFile(path).catch(() => undefined);
			if (!there?.equals(bytes)) await writeWhole(path, bytes);
		}
		(files === old ? report.kept : report.made).push(lesson.id);
	} catch (error) {
		report.failed.push({ lesson: lesson.id, message: error instanceof Error ? error.message : String(error) });
	}
}

async function makeFiles({ lesson, facts, kept }: Job): Promise<Uint8Array[]> {
	// Loaded only now: a run in which nothing changed needs none of it.
	const [{ lessonSlides }, { lessonNotes }] = await Promise.all([
		import('../src/export/pptx/lesson-slides.ts'),
		import('../src/export/docx/lesson-notes.ts'),
	]);
	const files = [await lessonSlides(lesson, facts, drawnPicture), await lessonNotes(lesson, facts)];
	for (const [index, ending] of endings.entries()) {
		const bytes = files[index] ?? new Uint8Array();
		await writeWhole(`${kept}${ending}`, bytes);
		await writeWhole(`${kept}${ending}.sha256`, sha256(bytes));
	}
	return files;
}

/** @returns a file kept before, or undefined where there is none or it is damaged */
async function whole(path: string): Promise<Uint8Array | undefined> {
	const [bytes, number] = await Promise.all([
		readFile(path).catch(() => undefined),
		readFile(`${path}.sha256`, 'utf8').catch(() => ''),
	]);
	return bytes && sha256(bytes) === number ? bytes : undefined;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const drawn = new Map<string, Promise<Uint8Array>>();

/** Every drawing of a run as a PNG, made once. Programs that show slides do not all know SVG. */
export const drawnPicture: Pictures = (name) => {
	const known = drawn.get(name) ?? rasterised(name);
	drawn.set(name, known);
	return known;
};

/** The longer side, in pixels: sharp on a board where it is largest. */
const pictureSize = 720;

async function rasterised(name: string): Promise<Uint8Array> {
	const { default: sharp } = await import('sharp');
	const picture = sharp(await svgOf(name), { density: 288 });
	const sized = picture.resize(pictureSize, pictureSize, { fit: 'inside' });
	return new Uint8Array(await sized.png({ compressionLevel: 9, palette: true }).toBuffer());
}

async function svgOf(name: string): Promise<Buffer> {
	const [kind = '', rest = ''] = name.split('/');
	if (kind === 'things') return Buffer.from(drawThing(rest));
	if (kind === 'pictures') return readFile(join('lessons/pictures', rest));
	const dash = rest.lastIndexOf('-');
	// The model has checked both against the cast.
	return Buffer.from(drawPerson(rest.slice(0, dash) as CastId, rest.slice(dash + 1) as Mood));
}

/** @returns a text that changes whenever what makes the files does */
async function codeHash(): Promise<string> {
	const folders = ['src/export', 'src/cast', 'src/lesson', 'src/facts', 'src/blocks', 'src/parts', 'lessons/pictures'];
	const files = await Promise.all(
		folders.map(async (folder) => (await listFiles(folder)).map((file) => `${folder}/${file}`)),
	);
	const code = files.flat().filter((file) => /\.(ts|svg|png|jpe?g)$/.test(file));
	return hashOfFiles('.', [...code, 'scripts/build-slides.ts', 'package-lock.json']);
}

async function main() {
	const { values } = parseArgs({ options: { lesson: { type: 'string', multiple: true } } });
	const { made, kept, failed } = await buildSlides({ lessons: values.lesson ?? [] });
	for (const { lesson, message } of failed) console.error(`${lesson}: ${message}`);
	const counts = { made: made.length, unchanged: kept.length, failed: failed.length };
	const told = Object.entries(counts).filter(([, count]) => count > 0);
	console.log(`slides: ${told.map(([what, count]) => `${count} ${what}`).join(', ')}`);
	if (failed.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	await main().catch((error: unknown) => {
		console.error(error instanceof LessonError ? error.message : error);
		process.exitCode = 1;
	});
