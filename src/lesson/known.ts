/** What a lesson may refer to by name, gathered from facts and folders. */
export type Known = {
	/** Ids in `lessons/facts/routes.yaml`. */
	routes: readonly string[];
	/** Ids in `lessons/facts/law.yaml` of what pupils may read. */
	laws: readonly string[];
	/** Codes in `lessons/facts/frameworks`, such as "rshe:P-OSA-2". */
	curriculum: readonly string[];
	/** Files in `lessons/pictures`, such as "hand.svg". */
	pictures: readonly string[];
	/** Names in the Fluent Emoji set. */
	things: readonly string[];
};
