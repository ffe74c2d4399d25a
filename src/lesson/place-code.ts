import type { BeatName } from '../blocks/slide/schema.ts';

/**
 * A short code for a place in a lesson, to write on paper and type into any device: "0C0G-8M4R". It holds the lesson, the beat
 * and a mark of one activity, and nothing else. The last letter checks the others: one wrong letter, or two changed about, is
 * always noticed. Letters are Crockford's, which leave out those that look like others.
 */
export type LessonPlace = {
	lesson: string;
	beat: BeatName /** Whose `activityMark` it is; 0 for the beat's beginning. */;
	mark: number;
};

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 7;
/** So that a code is not a row of noughts, which are hard to copy. */
const spreading = [19, 6, 27, 10, 21, 13, 3];
const marks = 2 ** 20;
/** The schema's order, which the codes on paper rest on. Kept here by itself, because the schema's tools are too heavy for a pupil's page. */
export const codedBeats: readonly BeatName[] = ['ground-rules', 'story', 'notice', 'practise', 'tell', 'endpoint'];
const stages = ['ks1', 'lks2', 'uks2', 'ks3', 'ks4', 'ks5'];

/** A number for an activity's id, the same for ever: 1 to 1 048 575. */
export function activityMark(id: string): number {
	const mixed = [...id].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);
	return 1 + (mixed % (marks - 1));
}

export function placeCode({ lesson, beat, mark }: LessonPlace): string {
	const [stage = '', number = ''] = lesson.split('-');
	const value = ((stages.indexOf(stage) * 128 + Number(number)) * 8 + codedBeats.indexOf(beat)) * marks + mark;
	const digits = Array.from({ length }, (_, index) => Math.floor(value / 32 ** (length - 1 - index)) % 32);
	const spread = digits.map((digit, index) => digit ^ (spreading[index] ?? 0));
	const text = [...spread, check(spread)].map((digit) => letters[digit]).join('');
	return `${text.slice(0, 4)}-${text.slice(4)}`;
}

/** Far more than a code with spaces between its letters. */
const longestTyped = 40;

/** @returns nothing when a letter must be wrong or missing */
export function readPlaceCode(typed: string): LessonPlace | undefined {
	if (typed.length > longestTyped) return undefined;
	const digits = [...tidyCode(typed)].map((letter) => letters.indexOf(letter));
	if (digits.length !== length + 1 || digits.includes(-1) || check(digits) !== 0) return undefined;
	const value = digits.slice(0, length).reduce((sum, digit, index) => sum * 32 + (digit ^ (spreading[index] ?? 0)), 0);
	const place = Math.floor(value / marks);
	const stage = stages[Math.floor(place / 1024)];
	const beat = codedBeats[place % 8];
	if (!stage || !beat) return undefined;
	const number = String(Math.floor(place / 8) % 128).padStart(2, '0');
	return { lesson: `${stage}-${number}`, beat, mark: value % marks };
}

/** What was meant by what was typed: small letters, spaces, and letters that look like digits. */
export const tidyCode = (typed: string) =>
	typed
		.toUpperCase()
		.replaceAll('O', '0')
		.replaceAll(/[IL]/g, '1')
		.replaceAll(/[^0-9A-Z]/g, '');

/** Damm's check in the field of 32 elements: followed by itself it gives 0. */
const check = (digits: readonly number[]) => digits.reduce((sum, digit) => double(sum ^ digit), 1);

/** Multiplies by x, modulo x⁵ + x² + 1. */
const double = (value: number) => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31;
