import MiniSearch from 'minisearch';

/** What somebody may remember of a lesson. */
export type Searched = {
	id: string;
	title: string;
	summary: string;
	/** The words it teaches. */
	words: string;
	outcomes: string;
};

/** Finds lessons by words, also half a word, or one that is misspelt. */
export type Search = {
	/** @returns ids, the best first; undefined where nothing was asked */
	find(words: string): string[] | undefined;
};

/** Makes lessons searchable. Small enough to be made in the browser each time the page is opened. */
export function searchOf(lessons: readonly Searched[]): Search {
	const index = new MiniSearch<Searched>({
		fields: ['title', 'words', 'outcomes', 'summary'],
		searchOptions: {
			boost: { title: 3, words: 2 },
			prefix: (term) => term.length > 2,
			fuzzy: (term) => (term.length > 3 ? 0.25 : false),
			combineWith: 'AND',
		},
	});
	index.addAll(lessons);
	return {
		find: (words) => (words.trim() === '' ? undefined : index.search(words).map(({ id }): string => id)),
	};
}
