import { PackError } from '../error.ts';

/** A logo that cannot be used, in words for whoever chose it. */
export function wrongLogo(what: string, hint = 'Choose a PNG, JPEG or SVG of up to 5 MB.'): PackError {
	return new PackError(`Logo: ${what}`, hint, 'logo');
}

/** @param kind such as “PNG” */
export function damagedLogo(kind: string): PackError {
	return wrongLogo(`this ${kind} is damaged.`, 'Save it again from the program that made it, and choose it anew.');
}
