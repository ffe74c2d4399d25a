/** One way in which a pack cannot be read by everyone. */
export type Finding = {
	/** The rule that found it: the name of its file. */
	readonly rule: string;
	/** What is wrong and where, for whoever wrote the page. */
	readonly message: string;
};
