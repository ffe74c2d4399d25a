import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { knownFrom } from '../../src/facts/ask.ts';
import { readFacts } from '../../src/facts/read.ts';
import type { Facts } from '../../src/facts/schema.ts';
import type { Known } from '../../src/lesson/known.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import type { Mistake } from '../../src/lesson/mistake.ts';
import { readLesson } from '../../src/lesson/read.ts';

// Every command runs from the project's root; this module may itself be bundled into the built site.
const root = process.cwd();

/** Paths below a folder of the project, sorted, with forward slashes: `lessons/ks1/my-helping-hand.mdx`. */
function filesBelow(folder: string, ending: string): string[] {
	return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
		.map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
		.filter((file) => file.endsWith(ending))
		.sort();
}

/** The facts that every lesson draws on. @throws LessonError where a fact file is not right */
export function loadFacts(): Facts {
	const texts = filesBelow('lessons/facts', '.yaml').map((file) => [file, readFileSync(path.join(root, file), 'utf8')]);
	return readFacts(Object.fromEntries(texts));
}

/** What lessons may refer to. */
export function loadKnown(facts: Facts): Known {
	const pictures = filesBelow('lessons/pictures', '').map((file) => path.posix.basename(file));
	const emoji: { icons: Record<string, unknown> } = createRequire(path.join(root, 'package.json'))(
		'@iconify-json/fluent-emoji-flat/icons.json',
	);
	return knownFrom(facts, pictures, Object.keys(emoji.icons));
}

export const lessonFiles = (): string[] => filesBelow('lessons', '.mdx');

export type LessonsRead = { lessons: Lesson[]; mistakes: Mistake[]; files: string[] };

/**
 * Reads lessons from the disk.
 *
 * @param files paths from the project's root; all lessons unless said
 * @returns those without mistakes, ordered by id, and every mistake of the others
 */
export function loadLessons(known: Known, files = lessonFiles()): LessonsRead {
	const reads = files.map((file) => ({ file, ...readLesson(readFileSync(path.resolve(root, file)), file, known) }));
	const lessons = reads.flatMap((read) => read.lesson ?? []).sort((a, b) => a.id.localeCompare(b.id));
	return { lessons, files, mistakes: [...reads.flatMap((read) => read.mistakes), ...sameIds(lessons)] };
}

function sameIds(lessons: Lesson[]): Mistake[] {
	return lessons.flatMap((lesson, index) => {
		const first = lessons.findIndex((other) => other.id === lesson.id);
		return first === index
			? []
			: [
					{
						file: lesson.file,
						line: 2,
						what: `The id "${lesson.id}" belongs already to ${lessons[first]?.file}.`,
						hint: 'Give the newer lesson the next free number.',
					},
				];
	});
}
