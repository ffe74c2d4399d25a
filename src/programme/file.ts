import type { z } from 'zod';
import { saveAsUtf8, savedText } from '../characters/text-of-bytes.ts';
import { cut } from './class-cells.ts';
import { fileWords } from './file-words.ts';
import { Programme } from './programme.ts';

/** Far more than the largest programme a school may have. */
const mostLetters = 20_000_000;

/** What came of opening a file: a programme, or why not and what to do, in the lead's words. */
export type Opened = { programme: Programme } | { problem: string };

/** A programme as the text of a file that `openProgramme` reads. */
export const writeProgramme = (programme: Programme): string => `${JSON.stringify(programme, null, '\t')}\n`;

/** "hill-top-school-2026.lantern.json" */
export const fileName = ({ school, year }: Pick<Programme, 'school' | 'year'>): string =>
	`${fileWords(school.name) || 'programme'}-${year}.lantern.json`;

/** Reads the bytes of any file at all, as `openProgramme` reads its text. */
export function openProgrammeFile(bytes: Uint8Array): Opened {
	const text = savedText(bytes);
	return text === undefined ? { problem: `This file is not saved as UTF-8 text. ${saveAsUtf8}` } : openProgramme(text);
}

/** Reads the text of any file at all. Nothing is guessed: what is not a whole programme is refused, and the reason said. */
export function openProgramme(text: string): Opened {
	if (text.length > mostLetters) return { problem: 'This file is far larger than any programme. Choose another file.' };
	const said = parsed(text);
	if (said === undefined)
		return {
			problem: 'This file is damaged or was cut short. Choose an older copy, or save it again where it came from.',
		};
	if (!isObject(said) || said.kind !== 'lantern-programme')
		return { problem: 'This is no programme. Choose a file whose name ends in “.lantern.json”.' };
	if (typeof said.version === 'number' && said.version > 1)
		return {
			problem: 'A newer Lantern saved this programme. Load this page anew while online, then open the file again.',
		};
	const read = Programme.safeParse(said);
	if (!read.success) return { problem: `This programme is damaged: ${where(read.error)}. Choose an older copy.` };
	const loose = looseEnd(read.data);
	return loose ? { problem: `This programme is damaged: ${loose}. Choose an older copy.` } : { programme: read.data };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const isObject = (said: unknown): said is Record<string, unknown> => typeof said === 'object' && said !== null;

/** The first three places that are wrong: "classes 2 yearGroup". Things in a list are counted from 1. */
const where = ({ issues }: z.ZodError) =>
	issues
		.slice(0, 3)
		.map(
			({ path, message }) =>
				`${path.map((at) => (typeof at === 'number' ? at + 1 : String(at))).join(' ')} (${cut(message, 100)})`,
		)
		.join('; ');

/** What a schema cannot see: two things of one name, or a lesson planned for a class that is not there. */
function looseEnd({ classes, planned, assigned }: Programme): string | undefined {
	const ids = new Set(classes.map(({ id }) => id));
	if ([classes, planned, assigned].some((list) => new Set(list.map(({ id }) => id)).size < list.length))
		return 'two things in it have the same identifier';
	const stray = [...planned, ...assigned].find((one) => !ids.has(one.class));
	return stray && `it plans lessons for the class “${stray.class}”, which is not in it`;
}
