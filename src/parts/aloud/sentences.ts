/** A sentence and where it begins in its line. */
export type Sentence = { text: string; from: number };

/** Up to a mark that ends a sentence, with the quotation marks that close after it, or to the end. */
const sentence = /\S.*?(?:[.!?…]+[”’"')\]]*(?=\s|$)|$)/gs;

/**
 * Cuts a line into sentences: what is said in one breath, and marked where a voice cannot tell which word it says.
 *
 * @returns none for a line without words
 */
export const sentencesOf = (line: string): Sentence[] =>
	[...line.matchAll(sentence)].map((match) => ({ text: match[0], from: match.index }));

/**
 * The word that a voice says, from where it says it is.
 *
 * @param length some voices give it, others leave it out or say 0
 */
export function wordAt(text: string, from: number, length?: number): { from: number; to: number } {
	const rest = /^\S+/.exec(text.slice(from))?.[0].length ?? 0;
	return { from, to: Math.min(text.length, from + (length || rest)) };
}
