import { PackError } from '../pack/error.ts';

/** What to do about a file that holds no school. */
export const chooseAnother = 'Choose a school.json that was saved here or made for Lantern.';

/** @throws {PackError} when a file's text is no JSON */
export function parsed(name: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new PackError(`“${name}” is damaged, or is no school.json at all.`, chooseAnother);
	}
}
