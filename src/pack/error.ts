/** Something the person who asked for a pack can put right. Anything else that is thrown is a bug. */
export class PackError extends Error {
	/** What to do about it, as one sentence. */
	readonly hint: string;
	/** The name of the box whose words are at fault, so that a form can say it beside that box. */
	readonly field: string | undefined;

	/**
	 * @param message what is wrong, naming what the person wrote or asked for
	 * @param hint what to do next
	 */
	constructor(message: string, hint: string, field?: string) {
		super(message);
		this.name = 'PackError';
		this.hint = hint;
		this.field = field;
	}
}
