import { atAGlance, withLetters } from './look-alikes.ts';
import { addressWords, apps, distinctApps, innocent, phrases, requests } from './refused-words.ts';

export type Refused = 'app' | 'request' | 'address';

const listed = new Map<string, Refused>([
	...addressWords.map((word) => [atAGlance(word), 'address'] as const),
	...requests.map((word) => [atAGlance(word), 'request'] as const),
	...[...apps, ...distinctApps].map((word) => [atAGlance(word), 'app'] as const),
]);
const distinct = distinctApps.map(atAGlance);
const longest = Math.max(...[...listed.keys()].map(({ length }) => length));

/** "instaaa" is "insta". Short words would become others: "call" is no "Cal". */
const squeezed = (word: string) => word.replaceAll(/(.)\1+/gu, '$1');
const long = new Map([...listed].filter(([word]) => word.length > 4).map(([word, is]) => [squeezed(word), is]));

function oneWord(word: string): Refused | undefined {
	const ways = /\d/.test(word) ? [word, ...withLetters(word).filter(({ length }) => length > 2)] : [word];
	const found = ways.map((way) => listed.get(way) ?? long.get(squeezed(way))).find(Boolean);
	return found ?? (ways.some((way) => distinct.some((name) => way.includes(name))) ? 'app' : undefined);
}

/** A word taken apart by spaces or hyphens, into letters ("s n a p") or larger pieces ("insta gram"). */
function takenApart(words: readonly string[]): Refused | undefined {
	for (const from of words.keys()) {
		let whole = '';
		for (const [at, piece] of words.slice(from).entries()) {
			whole += piece;
			if (whole.length > longest + 1) break;
			const pieces = words.slice(from, from + at + 1);
			const isSmall = pieces.every(({ length }) => length < 3) && whole.length > 2;
			if (at > 0 && (isSmall || whole.length > 4)) {
				const found = listed.get(whole);
				if (found) return found;
			}
		}
	}
	return undefined;
}

/** Single letters in a row, with others around them: "x s n a p x". */
function inLetters(words: readonly string[]): Refused | undefined {
	const rows = words.map((word) => (word.length === 1 ? word : ' ')).join('');
	return [...listed].find(([word]) => word.length > 3 && rows.includes(word))?.[1];
}

/**
 * Whether words name an app, ask to be called or added, or spell an address: as they are, in look-alike letters, or taken apart.
 *
 * @param words as they are read at a glance
 */
export function refused(words: readonly string[]): { is: Refused; word: string } | undefined {
	const text = innocent.reduce((said, phrase) => said.replaceAll(phrase, '-'), words.join(' '));
	const left = text.split(' ');
	for (const word of left) {
		const is = oneWord(word);
		if (is) return { is, word };
	}
	const is =
		takenApart(left) ?? inLetters(left) ?? (phrases.some((phrase) => phrase.test(text)) ? 'request' : undefined);
	return is && { is, word: '' };
}

/** The words of a text as they are read at a glance. */
export const glanced = (text: string): string[] => atAGlance(text).match(/[\p{L}\p{N}]+/gu) ?? [];
