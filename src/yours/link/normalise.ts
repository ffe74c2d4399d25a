/** Whatever takes no place on a page: joiners, soft hyphens, marks of direction, fillers, variation selectors, tags. */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** What keyboards offer beside the apostrophe, and NFKC would take apart. */
const likeApostrophes = /[´`′]/g;

const unseen = (words: string) => words.replaceAll(invisible, '');

/**
 * Words as a link carries and a page shows them: one way to write each letter (NFKC), nothing invisible, single spaces, and no full
 * stop at the end. Doing it twice changes nothing.
 *
 * @see https://www.unicode.org/reports/tr15/
 */
export const normalised = (words: string): string =>
	unseen(unseen(words).replaceAll(likeApostrophes, '’').normalize('NFKC'))
		.normalize('NFKC')
		.replaceAll(/\s+/g, ' ')
		.trim()
		.replace(/(^|[\s,(])([^\s.,(]+)\.$/, '$1$2');
