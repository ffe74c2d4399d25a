/** A picture that cannot be used. The message goes on after “Logo: ” or the name of a file. */
export class WrongPicture extends Error {
	/** What to do about it, as one sentence. */
	readonly hint: string;

	constructor(what: string, hint: string) {
		super(what);
		this.name = 'WrongPicture';
		this.hint = hint;
	}
}

/** @param kind such as “PNG” */
export const damaged = (kind: string) =>
	new WrongPicture(`this ${kind} is damaged.`, 'Save it again from the program that made it, and choose it anew.');
