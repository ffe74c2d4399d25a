import { daleChall } from 'dale-chall';
import { daleChallFormula, daleChallGradeLevel } from 'dale-chall-formula';
import { fleschKincaid } from 'flesch-kincaid';
import { spache } from 'spache';
import { spacheFormula } from 'spache-formula';
import { syllable } from 'syllable';
import { castIds } from '../../cast/cast.ts';

/** What can be counted about a text. Grades are US school years; all are 0 for a text without words. */
export type Measure = {
	words: number;
	sentences: number;
	/** Words in a sentence, on average. */
	average: number;
	/** The longest sentence itself, and its words. */
	longest: { text: string; words: number };
	fleschKincaid: number;
	/** Made for texts up to the fourth year. */
	spache: number;
	/** Made for older readers: the first year of the range that the score falls into. */
	daleChall: number;
};

const nothing: Measure = {
	words: 0,
	sentences: 0,
	average: 0,
	longest: { text: '', words: 0 },
	fleschKincaid: 0,
	spache: 0,
	daleChall: 0,
};

/**
 * Counts a text.
 *
 * @param taught words that the lesson teaches: they count as known, and as one syllable
 */
export function measure(text: string, taught: readonly string[] = []): Measure {
	const sentences = sentencesOf(text);
	const words = sentences.flatMap(wordsOf);
	if (words.length === 0) return nothing;
	const known = new Set([...taught.flatMap(wordsOf), ...castIds.flatMap((id) => id.split('-'))].map(lower));
	const hard = (list: ReadonlySet<string>) =>
		words.map(lower).filter((word) => !known.has(word) && !isListed(word, list)).length;
	const counts = { sentence: sentences.length, word: words.length };
	const syllables = words.reduce((sum, word) => sum + (known.has(lower(word)) ? 1 : Math.max(1, syllable(word))), 0);
	const longest = sentences.map((one) => ({ text: one, words: wordsOf(one).length })).sort((a, b) => b.words - a.words);
	const score = daleChallFormula({ ...counts, difficultWord: hard(plainWords) });
	return {
		words: words.length,
		sentences: sentences.length,
		average: words.length / sentences.length,
		longest: longest[0] ?? nothing.longest,
		fleschKincaid: fleschKincaid({ ...counts, syllable: syllables }),
		spache: spacheFormula({ ...counts, unfamiliarWord: new Set(firstWordsMissing(words, known)).size }),
		daleChall: daleChallGradeLevel(score)[0],
	};
}

const plainWords = new Set(daleChall);
const firstWords = new Set(spache);
const lower = (word: string) => word.toLowerCase().replaceAll('’', "'");

/** Spache counts each unfamiliar word once, however often it is met. */
const firstWordsMissing = (words: readonly string[], known: ReadonlySet<string>) =>
	words.map(lower).filter((word) => !known.has(word) && !isListed(word, firstWords));

/** The lists hold plain forms; both formulas take the regular endings as known. */
function isListed(word: string, list: ReadonlySet<string>): boolean {
	const bare = word.replace(/'(s|m|re|ve|ll|d|t)$/, '');
	const stems = [word, bare, ...['s', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'r'].map((end) => without(bare, end))];
	return stems.some((stem) => list.has(stem) || list.has(`${stem}e`) || list.has(stem.replace(/(.)\1$/, '$1')));
}

const without = (word: string, end: string) => (word.endsWith(end) ? word.slice(0, -end.length) : word);

/** A line that ends without a stop, such as a title or a button, is a sentence too. */
export const sentencesOf = (text: string): string[] =>
	text
		.split(/(?<=[.!?…:][”’"')]*)\s+|\n+/)
		.map((sentence) => sentence.trim())
		.filter((sentence) => wordsOf(sentence).length > 0);

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
