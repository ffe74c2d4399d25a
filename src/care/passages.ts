import type { Block, Lesson, Piece } from '../lesson/lesson.ts';
import { proseText } from '../lesson/text.ts';

/** For whom words are written. Pupils' words are also read by everybody else. */
export type Reader = 'pupil' | 'staff' | 'family';

/** Some words of a lesson, as one person meets them in one place. */
export type Passage = {
	text: string;
	reader: Reader;
	/** Counted from 1; for what stands inside a block, the line on which the block begins. */
	line: number;
	/** The path of a front-matter key, or a block and its prop: `safety.before.1`, `Quiz.options.0.why`. */
	place: string;
	/** The block it stands in; undefined for the top of the file and for words between blocks. */
	block?: Block;
	/** The number of the slide it stands on, counted from 1. */
	slide?: number;
};

/** Props that name something and are not read as words. */
const names = new Set(
	[
		'id who and mood andMood thing from to start group setting look how',
		'beat level when draw of helper kind topic slot repeats needs tone feels',
		'after brings facts without shape suits drift leaves which',
	].flatMap((line) => line.split(' ')),
);

/** Props that only the teacher reads, though the block itself is for pupils. */
const forStaff = new Set(['listenFor', 'answer']);

/** Every word of a lesson, in reading order. */
export function passagesOf(lesson: Lesson, lineAt: (path: string) => number): Passage[] {
	const slides: Piece[] = lesson.body.filter((piece) => piece.kind === 'block' && piece.name === 'Slide');
	return [
		...topOf(lesson, lineAt),
		...lesson.body.flatMap((piece) => {
			const slide = slides.indexOf(piece) + 1;
			return pieceWords(piece, 'pupil').map((passage) => (slide ? { ...passage, slide } : passage));
		}),
	];
}

function topOf(lesson: Lesson, lineAt: (path: string) => number): Passage[] {
	const { title, summary, outcomes, vocabulary, prepare, safety, family } = lesson;
	const read = (reader: Reader, parts: Record<string, unknown>) =>
		Object.entries(parts).flatMap(([key, value]) =>
			strings(value, key).map(({ text, path }) => ({ text, reader, line: lineAt(path), place: path })),
		);
	const { groundRules, ...forTeachers } = safety;
	return [
		...read('pupil', { title, outcomes, vocabulary, 'safety.groundRules': groundRules }),
		...read('staff', { summary, prepare, safety: forTeachers }),
		...read('family', { family }),
	];
}

function pieceWords(piece: Piece, reader: Reader): Passage[] {
	if (piece.kind === 'prose') return [{ text: proseText(piece), reader, line: piece.line, place: 'words' }];
	const inside = piece.name === 'Note' ? 'staff' : reader;
	return [
		...strings(piece.props, piece.name).map(({ text, path }) => ({
			text,
			reader: path.split('.').some((part) => forStaff.has(part)) ? ('staff' as const) : reader,
			line: piece.line,
			place: path,
			block: piece,
		})),
		...piece.children.flatMap((child) => pieceWords(child, inside)),
	];
}

/** Every string below a value that somebody reads, with the way to it. */
function strings(value: unknown, path: string): { text: string; path: string }[] {
	if (typeof value === 'string') return names.has(path.split('.').at(-1) ?? '') ? [] : [{ text: value, path }];
	if (Array.isArray(value)) return value.flatMap((inner, index) => strings(inner, `${path}.${index}`));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => (names.has(key) ? [] : strings(inner, `${path}.${key}`)));
}
