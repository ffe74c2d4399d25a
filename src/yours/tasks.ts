import { store } from '../export/zip.ts';
import { readSchool, type School, type SchoolMistake } from '../pack/school.ts';
import type { Details } from './details.ts';
import type { Kind } from './file-names.ts';
import { readSchoolFile, schoolFileOf } from './school-file.ts';
import { detailsOf, shapeOf } from './shape.ts';

/** What the form leaves to its helper, so that typing and pressing are never held up. Values in, values out. */
export const tasks = {
	/** Reads what is typed. */
	check: (details: Details): { school: School } | { mistakes: SchoolMistake[] } => readSchool(shapeOf(details)),

	/** Writes details as a file that the terminal reads too. */
	save: (school: School): string => schoolFileOf(school),

	/** @throws {PackError} saying what is wrong with the file */
	open: (name: string, text: string): Details => detailsOf(readSchoolFile(name, text)),

	/** @throws {PackError} naming the box, or saying what is wrong with the file */
	fill: async (kind: Kind, bytes: Uint8Array, school: School, font: Uint8Array): Promise<Uint8Array> =>
		(await fillers[kind]())(bytes, school, font),

	/** One zip with the same bytes for the same files. */
	zip: (files: Record<string, Uint8Array>): Uint8Array => store(files),
};
export type Tasks = typeof tasks;

type Fill = (bytes: Uint8Array, school: School, font: Uint8Array) => Promise<Uint8Array> | Uint8Array;

/** Each is large, and is loaded when it is first asked for. */
const fillers: Record<Kind, () => Promise<Fill>> = {
	pack: async () => (await import('../pack/personalise.ts')).personalise,
	slides: async () => (await import('../export/fill-slides.ts')).fillSlides,
	notes: async () => (await import('../export/fill-notes.ts')).fillNotes,
};
