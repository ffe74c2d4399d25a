import { PackError } from '../pack/error.ts';
import { readSchool, type School } from '../pack/school.ts';
import { chooseAnother, parsed } from './parsed.ts';

/** Much more than a logo of 5 MB takes as text. */
const largest = 12_000_000;

/** @returns the text of a `school.json`, as the terminal reads it too */
export const schoolFileOf = (school: School): string => `${JSON.stringify(school, undefined, 2)}\n`;

/**
 * Reads a `school.json` that somebody has chosen.
 *
 * @throws {PackError} saying what is wrong with it
 */
export function readSchoolFile(name: string, text: string): School {
	if (text.length > largest) throw new PackError(`“${name}” is far too large for a school’s details.`, chooseAnother);
	const value = parsed(name, text);
	if (!isSchoolLike(value)) throw new PackError(`“${name}” does not hold a school’s details.`, chooseAnother);
	const read = readSchool(value);
	if ('school' in read) return read.school;
	const messages = read.mistakes.map(({ message }) => message);
	const isNewer = messages.some((message) => message.includes('there is no place for'));
	throw new PackError(
		`“${name}” cannot be used. ${messages.slice(0, 4).join(' ')}`,
		isNewer
			? 'It may come from a newer Lantern: load this page again, or take out what has no place here.'
			: 'Put this right in the file, or choose another one.',
	);
}

const isSchoolLike = (value: unknown) =>
	typeof value === 'object' && value !== null && ['name', 'lead', 'adults'].some((key) => key in value);
