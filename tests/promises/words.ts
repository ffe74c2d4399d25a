import type { Lesson, Piece } from '../../src/lesson/lesson.ts';
import { proseText } from '../../src/lesson/text.ts';

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decoded = (html: string) =>
	html.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex: string, decimal: string, name: string) => {
		if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
		return decimal ? String.fromCodePoint(Number(decimal)) : (named[name] ?? whole);
	});

const withoutCode = (html: string) => html.replace(/<!--.*?-->|<style\b.*?<\/style>|<script\b.*?<\/script>/gs, ' ');

/** The words of a page as its readers meet them, whether scripts are on or off. Each tag leaves a space. */
export const textOf = (html: string) => decoded(withoutCode(html).replace(/<[^>]*>/g, ' '));

/** Everything that is written in a page's source, shown or not: its words, and its tags with what islands are given. */
export const sourceOf = (html: string) => decoded(html.replace(/<\/?[a-z][a-z0-9]*\b/gi, ' '));

/** Only letters and digits, so that quotation marks, line ends and tags in between do not hide that words are the same. */
export const lettersOf = (text: string) =>
	text
		.replace(/\\[nrt]/g, ' ')
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');

/** Which of these words are not among the others? */
export function missingFrom(page: string, wanted: readonly string[]): string[] {
	const letters = lettersOf(page);
	return wanted.filter((words) => !letters.includes(lettersOf(words)));
}

/** Which of these words are among the others? */
export function foundIn(page: string, unwanted: readonly string[]): string[] {
	const letters = lettersOf(page);
	return unwanted.filter((words) => letters.includes(lettersOf(words)));
}

/** Sentences long enough to know again; a bold label at the start is left out. */
export const sentencesOf = (text: string): string[] =>
	text
		.split(/\n+|(?<=[.!?…]["”’')]*)\s+/)
		.map((sentence) => sentence.replace(labels, '').trim())
		.filter((sentence) => sentence.split(/\s+/).length >= 4 && lettersOf(sentence).length >= 18);

const labels = /^(Say|Ask|Look for|If a pupil discloses|Support|Stretch|Do|Why|Listen for)\s+/;

/** Every string in a block's props, a lesson, or anything else that is like JSON. */
export function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

/** What a lesson says to teachers and families alone, and to pupils nowhere, sentence by sentence. */
export function teacherSentences(lesson: Lesson): string[] {
	const { safety, family, prepare } = lesson;
	const { groundRules: _, ...forTeachers } = safety;
	const all = [...stringsIn([forTeachers, family, prepare]), ...lesson.body.flatMap(toTeacher)];
	const pupils = lettersOf(
		lesson.body
			.flatMap(toPupils)
			.concat(stringsIn([lesson.title, lesson.vocabulary]))
			.join(' '),
	);
	// A note may quote what pupils read anyway, and that gives nothing away.
	return [...new Set(all.flatMap(sentencesOf))].filter((sentence) => !pupils.includes(lettersOf(sentence)));
}

function toTeacher(piece: Piece): string[] {
	if (piece.kind === 'prose') return [];
	if (piece.name === 'Note')
		return piece.children.flatMap((inside) => (inside.kind === 'prose' ? proseText(inside) : []));
	if (piece.name === 'Discuss') return piece.props.listenFor ?? [];
	if (piece.name === 'Worksheet') return piece.props.tasks.flatMap((task) => task.answer ?? []);
	return piece.children.flatMap(toTeacher);
}

function toPupils(piece: Piece): string[] {
	if (piece.kind === 'prose') return [proseText(piece)];
	if (piece.name === 'Note') return [];
	if (piece.name === 'Discuss') return piece.props.questions;
	if (piece.name === 'Worksheet')
		return stringsIn(piece.props.tasks.map(({ answer: _, ...task }) => task)).concat(piece.props.instructions);
	return [...stringsIn(piece.props), ...piece.children.flatMap(toPupils)];
}
