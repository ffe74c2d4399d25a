import { distance } from 'fastest-levenshtein';
import { withHiddenShown } from '../characters/hidden.ts';

/** Something an author should mend, in words the author can act on. */
export type Mistake = {
	file: string;
	/** Counted from 1, as an editor shows it. */
	line: number;
	/** What was found: "<Quzi> is not a block." */
	what: string;
	/** What to do: "Did you mean <Quiz>?" */
	hint?: string | undefined;
};

/** As it is shown: the place, what is wrong, and the hint on a line of its own. What a terminal would obey is shown by its number. */
export const mistakeText = ({ file, line, what, hint }: Mistake) =>
	withHiddenShown(`${file}:${line}  ${what}${hint ? `\n    ${hint}` : ''}`);

/** Thrown where a lesson with mistakes would otherwise become a page. Its message lists every one. */
export class LessonError extends Error {
	readonly mistakes: readonly Mistake[];

	constructor(mistakes: readonly Mistake[]) {
		super(`${countOf(mistakes.length, 'mistake')} in the lessons:\n\n${mistakes.map(mistakeText).join('\n')}\n`);
		this.name = 'LessonError';
		this.mistakes = mistakes;
	}
}

/** "1 mistake", "3 mistakes". */
export const countOf = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;

/**
 * A hint that offers the nearest known word, and lists the rest where they are few.
 *
 * @param word what was written
 * @param known the words that would have been right
 */
export function nearest(word: string, known: readonly string[]): string {
	const ranked = [...known].sort(
		(a, b) => distance(word.toLowerCase(), a.toLowerCase()) - distance(word.toLowerCase(), b.toLowerCase()),
	);
	const [best] = ranked;
	const close =
		best !== undefined && distance(word.toLowerCase(), best.toLowerCase()) <= Math.max(2, Math.ceil(word.length / 3));
	const guess = close ? `Did you mean "${best}"? ` : '';
	const list = known.length <= 20 ? known.join(', ') : `${ranked.slice(0, 8).join(', ')} …`;
	return `${guess}Known: ${list}.`;
}
