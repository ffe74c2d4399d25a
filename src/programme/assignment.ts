import { type NationId, nationIds } from '../facts/nation-ids.ts';
import { crc32 } from '../pack/crc32.ts';
import { numbersOfAdults, readAdults } from '../yours/adults.ts';
import { mostInLink, numbersOf } from '../yours/link/fault.ts';
import { shownLabel } from '../yours/link/label.ts';
import { fromLetters, toLetters } from '../yours/link-letters.ts';
import { isDay } from './day.ts';
import { type Mode, modes, mostLessons } from './modes.ts';

/** Lessons given to a class, as its link carries them. Lessons are named by id, so that the link outlives what is edited in them. */
export type Assignment = {
	lessons: string[];
	/** The class, as the school calls it: "5 Oak". */
	label: string;
	from: string;
	to: string;
	mode: Mode;
	nation: NationId;
	/** The school's name; empty unless the school chose to put it in. */
	school: string;
	/** The school's own adults, as `writeAdults` writes them; empty unless the school chose to put them in. */
	adults: string;
};

/** Another year could be part of a telephone number. */
const isOurCentury = /^20/;

const lessonId = /^(?=.{1,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

type Read = Omit<Assignment, 'mode' | 'nation'> & { mode: Mode | undefined; nation: string | undefined };

// Pupils' old tablets read links, so this is no schema: the library for schemas would weigh more than all else on their page.
const isWhole = (read: Read): read is Assignment => {
	const { lessons, from, to, mode, nation, adults } = read;
	return (
		lessons.length <= mostLessons &&
		lessons.every((id) => lessonId.test(id)) &&
		[from, to].every((day) => isDay(day) && isOurCentury.test(day)) &&
		from <= to &&
		mode !== undefined &&
		nationIds.some((id) => id === nation) &&
		/^[\w-]{0,2000}$/.test(adults)
	);
};

/** The first letter of what a link carries: the way in which the rest is written. */
const layout = '1';
const checkBytes = 4;

/**
 * An assignment as letters for the part of a link that no server ever sees. Four bytes check the rest, so that a link that was
 * cut short or changed on its way is noticed. That is no signature: it keeps nobody from making a link of their own.
 */
export function writeAssignment(assignment: Assignment): string {
	const { lessons, label, from, to, mode, nation, school, adults } = assignment;
	const words = [shortened(lessons), label, from, to, String(modes.indexOf(mode)), nation, school, adults].join('\t');
	const said = new TextEncoder().encode(layout + words);
	const whole = new Uint8Array(checkBytes + said.length);
	new DataView(whole.buffer).setUint32(0, crc32(said));
	whole.set(said, checkBytes);
	return toLetters(whole);
}

/** @returns "mangled" when the letters did not come through whole, "newer" when a later Lantern wrote them */
export function readAssignment(letters: string): Assignment | 'mangled' | 'newer' {
	const whole = fromLetters(letters);
	if (!whole || whole.length <= checkBytes) return 'mangled';
	const said = whole.subarray(checkBytes);
	if (new DataView(whole.buffer).getUint32(0) !== crc32(said)) return 'mangled';
	const words = new TextDecoder().decode(said);
	if (!words.startsWith(layout)) return 'newer';
	const pieces = words.slice(layout.length).split('\t');
	const [lessons = '', label = '', from = '', to = '', mode, nation, school = '', adults = ''] = pieces;
	const read = { lessons: lengthened(lessons), label, from, to, mode: modes[Number(mode)], nation, school, adults };
	if (pieces.length !== 8 || !isWhole(read)) return 'mangled';
	return asShown(read);
}

/**
 * Anybody can make a link, so its words must not be able to lead a child to somebody outside their school: by themselves, or by the
 * numbers that all of them hold together. Words that could are left out, and the lessons open all the same.
 */
export function asShown(given: Assignment): Assignment {
	const ofAdults = numbersOfAdults(readAdults(given.adults) ?? []);
	const fits = (...words: string[]) => ofAdults + numbersOf(words) <= mostInLink;
	const label = shownLabel(given.label) ?? '';
	const school = shownLabel(given.school) ?? '';
	const said = { ...given, label: fits(label) ? label : '' };
	return { ...said, school: fits(said.label, school) ? school : '' };
}

const numbered = /^([a-z0-9]+)-(\d{2,3})$/;

/** "uks2-01 02 03": a stage is named once for all that follow. */
const shortened = (lessons: readonly string[]) =>
	lessons
		.map((id, at) => {
			const [, stage, number] = numbered.exec(id) ?? [];
			return number && stage === numbered.exec(lessons[at - 1] ?? '')?.[1] ? number : id;
		})
		.join(' ');

function lengthened(words: string): string[] {
	let stage: string | undefined;
	return words.split(' ').map((word) => {
		const id = stage && /^\d{2,3}$/.test(word) ? `${stage}-${word}` : word;
		stage = numbered.exec(id)?.[1];
		return id;
	});
}

/** Where a day stands to an assignment. After its last day it still opens. */
export function whenIs({ from, to }: Pick<Assignment, 'from' | 'to'>, today: string): 'before' | 'open' | 'over' {
	if (today < from) return 'before';
	return today > to ? 'over' : 'open';
}

/** The address of an assignment on a site, for pupils or for teachers. */
export const assignmentLink = (site: string, assignment: Assignment, view?: 'teacher') =>
	new URL(`/a/#${writeAssignment(assignment)}${view ? `&view=${view}` : ''}`, site).href;
