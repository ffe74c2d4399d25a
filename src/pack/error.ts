/** Something the person who asked for a pack can put right. Anything else that is thrown is a bug. */
export class PackError extends Error {
	/** What to do about it, as one sentence. */
	readonly hint: string;

	/**
	 * @param message what is wrong, naming what the person wrote or asked for
	 * @param hint what to do next
	 */
	constructor(message: string, hint: string) {
		super(message);
		this.name = 'PackError';
		this.hint = hint;
	}
}
