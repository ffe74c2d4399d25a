import { normalised } from './normalise.ts';
import { hasManyNumbers, numbersIn } from './numerals.ts';
import { glanced, type Refused, refused } from './refusal.ts';
import { strangeWord } from './spelling.ts';

/** In letters: a link is printed as a QR code too. */
export const longest = 60;

/** Why no link carries some words, and the word, where it is one. */
export type Fault = { is: 'unnamed' | 'long' | 'numbers' | 'sign' | Refused; word: string };

/**
 * Anybody can make a link, so it must not be able to lead a child to somebody outside their school. Whatever is not known to be
 * harmless is refused: words may hold letters, spaces, apostrophes, hyphens, commas, brackets and a few numbers, and may not name an
 * app, spell an address or ask to be called.
 *
 * @param parts words that a page shows together, such as a name, a role and a place
 */
export function faultOf(parts: readonly string[]): Fault | undefined {
	const texts = parts.map(normalised);
	const long = texts.find(({ length }) => length > longest);
	if (long) return { is: 'long', word: long };
	const text = texts.join(' ');
	const words = glanced(text);
	if (hasManyNumbers(parts.join(' '), text, words)) return { is: 'numbers', word: '' };
	const strange = texts.map(strangeWord).find(Boolean);
	return refused(words) ?? (strange ? { is: 'sign', word: strange } : undefined);
}

/**
 * In all that one link says: its adults, their roles and rooms, the class and the school. A telephone number could be told by several
 * of them together. Without the nought at its beginning, a mobile telephone's has ten.
 */
export const mostInLink = 9;

/** How many numbers some words hold, as numerals or as words. */
export function numbersOf(parts: readonly string[]): number {
	const text = parts.map(normalised).join(' ');
	const { numerals, named } = numbersIn(parts.join(' '), text, glanced(text));
	return numerals + named;
}
