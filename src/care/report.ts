import { beatsOf } from '../lesson/ask.ts';
import type { Cared } from './check.ts';
import { bands } from './reading/bands.ts';
import { measure } from './reading/measure.ts';
import { taught } from './rules/reading.ts';

/** One lesson's figures, as `npm run lessons` prints them. */
export type Figures = {
	id: string;
	minutes: number;
	/** Minutes in each beat, in order. */
	beats: number[];
	/** What pupils read. */
	words: number;
	average: number;
	longest: number;
	/** Flesch–Kincaid grade, and the highest that this age should meet. */
	grade: number;
	most: number;
};

/** Counts what pupils of a lesson read. */
export function figuresOf({ lesson, passages }: Cared): Figures {
	const text = passages.filter(({ reader }) => reader === 'pupil').map((passage) => passage.text);
	const found = measure(text.join('\n'), taught({ lesson }));
	return {
		id: lesson.id,
		minutes: lesson.minutes,
		beats: beatsOf(lesson).map(({ minutes }) => minutes),
		words: found.words,
		average: found.average,
		longest: found.longest.words,
		grade: found.fleschKincaid,
		most: bands[lesson.keyStage].grade,
	};
}

/** The figures of all lessons as a table in plain text. */
export function figuresTable(all: readonly Figures[]): string {
	const heads = ['lesson', 'minutes', 'by beat', 'words', 'in a sentence', 'longest', 'school year', 'at most'];
	const rows = all.map((one) => [
		one.id,
		`${one.minutes}`,
		one.beats.join('+'),
		`${one.words}`,
		one.average.toFixed(1),
		`${one.longest}`,
		Math.max(0, one.grade).toFixed(1),
		`${one.most}`,
	]);
	const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
	return [heads, ...rows]
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}
