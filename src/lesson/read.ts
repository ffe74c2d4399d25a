import { withoutHidden } from '../characters/hidden.ts';
import { utf8Text } from '../characters/text-of-bytes.ts';
import { readBody } from './body.ts';
import { checkBody, checkWhole } from './check.ts';
import { tooDeepLine } from './depth.ts';
import { FrontMatter } from './front-matter.ts';
import { readYaml, splitSource } from './front-matter-text.ts';
import { hiddenInFile } from './hidden-mistakes.ts';
import { complaints } from './issues.ts';
import type { Known } from './known.ts';
import type { Lesson, Piece } from './lesson.ts';
import type { Mistake } from './mistake.ts';

/** A lesson that can be used, with the line of each key at its top; or every reason why it cannot. */
export type LessonRead =
	| { lesson: Lesson; lineAt: (path: string) => number; mistakes: [] }
	| { lesson?: undefined; mistakes: Mistake[] };

/** A lesson is text; a file larger than this is something else. In bytes. */
export const largestFile = 512 * 1024;

/**
 * Reads one lesson. Nothing in it is executed.
 *
 * @param bytes the file's bytes
 * @param file its path from the project's root, for messages
 * @param known what lessons may refer to
 */
export function readLesson(bytes: Uint8Array, file: string, known: Known): LessonRead {
	const refuse = (what: string, hint: string): LessonRead => ({ mistakes: [{ file, line: 1, what, hint }] });
	if (bytes.length > largestFile)
		return refuse(
			`The file has ${(bytes.length / 1024 / 1024).toFixed(1)} MB, and a lesson at most ${largestFile / 1024} kB.`,
			'Keep pictures in lessons/pictures, and only words in the lesson.',
		);
	const text = utf8Text(bytes);
	if (text === undefined) return refuse('The file is not UTF-8 text.', 'Save it again with the encoding "UTF-8".');
	const hidden = hiddenInFile(text, file);
	// Without them the rest can be read, so that nobody mends one mistake to meet the next.
	const source = withoutHidden(text);
	if (!source.trim())
		return refuse('The file is empty.', 'Begin with "npm run new-lesson", which writes a lesson that already builds.');
	const split = splitSource(source);
	if (!split)
		return refuse(
			'The file does not begin with front matter between two lines of three hyphens (---).',
			'Begin with "npm run new-lesson", or copy the top of another lesson.',
		);

	const front = readYaml(split.yaml, file, 2);
	const frontMistakes = front.mistakes.length
		? front.mistakes
		: complaints(FrontMatter, front.value ?? {}, 'the front matter').map(({ path, what, hint }) => ({
				file,
				line: front.lineAt(path),
				what: capital(what),
				hint,
			}));
	const deep = tooDeepLine(split.body);
	if (deep !== undefined) {
		const line = split.bodyStartsAt - 1 + deep;
		return { mistakes: inOrder([...hidden, ...frontMistakes, { file, line, ...tooDeep }]) };
	}
	const { body, mistakes: bodyMistakes } = readBody(
		'\n'.repeat(split.bodyStartsAt - 1) + split.body,
		file,
		known.pictures,
	);
	const meta = frontMistakes.length ? undefined : FrontMatter.parse(front.value);
	const words = meta?.vocabulary.map((entry) => entry.word);
	const mistakes = [
		...hidden,
		...frontMistakes,
		...bodyMistakes,
		...(unreadable(bodyMistakes, body) ? [] : checkBody(file, body, known, words)),
	];
	if (!meta || mistakes.length) return { mistakes: inOrder(mistakes) };

	const lesson: Lesson = { ...meta, file, body };
	const found = checkWhole(lesson, known, front.lineAt);
	return found.length
		? { mistakes: inOrder(found) }
		: { lesson: deepFreeze(lesson), lineAt: front.lineAt, mistakes: [] };
}

const tooDeep = {
	what: 'This lies far too deep inside other things.',
	hint: 'Look for brackets, braces, stars or blocks that are not closed.',
};

/** Where the body's own syntax is broken, nothing was read, and "no slides" would only confuse. */
const unreadable = (mistakes: Mistake[], body: Piece[]) => mistakes.length > 0 && body.length === 0;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const inOrder = (mistakes: Mistake[]) => [...mistakes].sort((a, b) => a.line - b.line);

function deepFreeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const inner of Object.values(value)) deepFreeze(inner);
	}
	return value;
}
