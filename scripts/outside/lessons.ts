import { createRequire } from 'node:module';
import path from 'node:path';
import { careFor } from '../../src/care/check.ts';
import { type Finding, findingMistake } from '../../src/care/finding.ts';
import { freshLaws, freshRoutes } from '../../src/care/fresh.ts';
import { sharedSentences } from '../../src/care/own-words.ts';
import { type Figures, figuresOf } from '../../src/care/report.ts';
import { daysToCome } from '../../src/care/to-come.ts';
import { knownFrom } from '../../src/facts/ask.ts';
import { type Dated, type Due, duesOn } from '../../src/facts/due.ts';
import { factsOn, lessonOn } from '../../src/facts/overdue-marks.ts';
import { readFacts } from '../../src/facts/read.ts';
import type { Facts } from '../../src/facts/schema.ts';
import { readYaml, splitSource } from '../../src/lesson/front-matter-text.ts';
import type { Known } from '../../src/lesson/known.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import type { Mistake } from '../../src/lesson/mistake.ts';
import { type LessonRead, readLesson } from '../../src/lesson/read.ts';
import { dayOfBuild, lastPossibleDay } from './day.ts';
import { diskAt, readSource, readText } from './disk.ts';
import { readLessonFolder } from './lesson-folder.ts';
import { type Picture, readPictures } from './pictures.ts';

// Every command runs from the project's root; this module may itself be bundled into the built site.
const root = process.cwd();

const disk = diskAt(root);

/**
 * The facts that every lesson draws on, with a mark on what is overdue for checking.
 *
 * @param today the day of the build, as `2026-11-24`
 * @throws LessonError where a fact file is not right
 */
export function loadFacts(today = dayOfBuild()): Facts {
	const { facts, mistakes } = readLessonFolder(disk);
	const read = facts.map((file) => ({ file, ...readText(disk, file) }));
	const texts = read.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text] as const]));
	const unread = [...mistakes.facts, ...read.flatMap(({ mistake }) => mistake ?? [])];
	return factsOn(readFacts(Object.fromEntries(texts), unread), today);
}

/** What lessons may refer to. */
export function loadKnown(facts: Facts): Known {
	const pictures = loadPictures().pictures.map(({ name }) => name);
	const emoji: { icons: Record<string, unknown> } = createRequire(path.join(root, 'package.json'))(
		'@iconify-json/fluent-emoji-flat/icons.json',
	);
	return knownFrom(facts, pictures, Object.keys(emoji.icons));
}

/** Pictures that lessons may show, and what is wrong with the others. */
export function loadPictures(): { pictures: Picture[]; mistakes: Mistake[] } {
	const folder = readLessonFolder(disk);
	const { pictures, mistakes } = readPictures(disk, folder.pictures);
	return { pictures, mistakes: [...folder.mistakes.pictures, ...mistakes] };
}

export const lessonFiles = (): string[] => readLessonFolder(disk).lessons;

export const withdrawnFiles = (): string[] => readLessonFolder(disk).withdrawn;

/** Lessons that have been taken out, so that a link which still names one can say what it was called. */
export const withdrawnLessons = (files: readonly string[] = withdrawnFiles()): { id: string; title: string }[] =>
	files.flatMap((file) => {
		const front = splitSource(readText(disk, file).text ?? '');
		const read = front && readYaml(front.yaml, file, 2).value;
		const { id, title } = { ...(read as { id?: unknown; title?: unknown }) };
		return typeof id === 'string' && typeof title === 'string' ? [{ id, title }] : [];
	});

export type LessonsRead = {
	lessons: Lesson[];
	/** What keeps a lesson from becoming a page: it cannot be read, or it is not safe. */
	mistakes: Mistake[];
	warnings: Finding[];
	/** What a person should have looked at again by now. It stops nothing. */
	overdue: Finding[];
	figures: Figures[];
	files: string[];
};

/** Which lessons, and on which day. */
export type LoadOptions = {
	/** Paths from the project's root; all lessons unless said. */
	files?: readonly string[];
	/** Such as `2026-11-24`; today unless said here or by `LANTERN_TODAY`, so that a build can be repeated. */
	today?: string;
};

/** Lessons as they stand on the disk, in the order of their files, each with what keeps it from being read. */
function readAll(facts: Facts, files: readonly string[]): LessonRead[] {
	const known = loadKnown(facts);
	return files.map((file) => {
		const { bytes, mistake } = readSource(disk, file);
		return bytes ? readLesson(bytes, file, known) : { mistakes: [mistake] };
	});
}

/**
 * What of the facts and lessons is overdue on a day, or will be within sixty days. Pages say so: this is an input of the build beside
 * the files themselves, and changes only when what pages say does.
 *
 * @param day as `2026-11-24`
 */
export const overdueOn = (facts: Dated, lessons: readonly Lesson[], day = dayOfBuild()): Due[] =>
	duesOn(facts, lessons, day);

/**
 * Lessons of a site that has been built: nobody looks at them with care again, which takes as long as reading them.
 * @returns those that can be read, ordered by id
 */
export const builtLessons = (): Lesson[] =>
	readAll(loadFacts(), lessonFiles())
		.flatMap(({ lesson }) => (lesson ? [lessonOn(lesson, dayOfBuild())] : []))
		.sort((a, b) => a.id.localeCompare(b.id));

/**
 * Reads lessons from the disk, and looks at each with care.
 *
 * @returns those that can be read, ordered by id; every mistake and every warning
 */
export function loadLessons(
	facts: Facts,
	{ files = lessonFiles(), today = dayOfBuild() }: LoadOptions = {},
): LessonsRead {
	const reads = readAll(facts, files);
	const sound = reads.flatMap((read) => (read.lesson ? [read] : []));
	const cared = sound
		.map(({ lesson, lineAt }) => careFor(lesson, { lineAt, facts, today, latest: lastPossibleDay(today) }))
		.sort((a, b) => a.lesson.id.localeCompare(b.lesson.id));
	const lessons = cared.map(({ lesson }) => lessonOn(lesson, today));
	const findings = [
		...daysToCome(facts, lastPossibleDay(today)),
		...freshRoutes(facts, today),
		...freshLaws(facts, today),
		...cared.flatMap((one) => one.findings),
		...sharedSentences(cared.map(({ lesson, passages }) => ({ file: lesson.file, passages }))),
	];
	return {
		lessons,
		files: [...files],
		mistakes: [
			...readLessonFolder(disk).mistakes.lessons,
			...loadPictures().mistakes,
			...reads.flatMap((read) => read.mistakes),
			...sameIds(sound),
			...findings.filter(({ weight }) => weight === 'error').map(findingMistake),
		],
		warnings: findings.filter(({ weight }) => weight === 'warning'),
		overdue: findings.filter(({ weight }) => weight === 'overdue'),
		figures: cared.map(figuresOf),
	};
}

/** One id in two files: which of them an address means, nobody could say. */
function sameIds(reads: readonly Extract<LessonRead, { lesson: Lesson }>[]): Mistake[] {
	return reads.flatMap(({ lesson, lineAt }, index) => {
		const first = reads.findIndex((other) => other.lesson.id === lesson.id);
		if (first === index) return [];
		const what = `The id "${lesson.id}" belongs already to ${reads[first]?.lesson.file}.`;
		return [{ file: lesson.file, line: lineAt('id'), what, hint: 'Give the newer lesson the next free number.' }];
	});
}
