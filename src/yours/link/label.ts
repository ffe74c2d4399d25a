import { type Fault, faultOf, longest } from './fault.ts';
import { normalised } from './normalise.ts';
import { hasManyNumbers } from './numerals.ts';
import { glanced } from './refusal.ts';

/**
 * Plants, animals, food, weather, hearts, shapes and school things. Whatever is missing here could name an app or ask to call: letters in
 * boxes, flags, telephones, envelopes, hands, cameras, ghosts.
 */
const picture =
	'[\u2600-\u2606\u2618\u2693\u26a1\u26aa\u26ab\u26bd\u26c4\u26c5\u2728\u2744\u2764\u270f\u2b50\u{1f300}-\u{1f30f}\u{1f311}-\u{1f320}\u{1f330}-\u{1f345}\u{1f347}-\u{1f350}\u{1f353}\u{1f388}\u{1f389}\u{1f392}\u{1f393}\u{1f3a8}\u{1f3b5}\u{1f3b6}\u{1f3c6}\u{1f400}-\u{1f43f}\u{1f493}\u{1f499}-\u{1f49c}\u{1f4d6}-\u{1f4da}\u{1f534}\u{1f535}\u{1f54a}\u{1f577}\u{1f5a4}\u{1f680}\u{1f7e0}-\u{1f7eb}\u{1f90d}\u{1f90e}\u{1f980}-\u{1f9ae}\u{1f9e1}]';
const pictures = new RegExp(picture, 'gu');
const insideWord = new RegExp(`[\\p{L}\\p{M}\\p{N}]${picture}+[\\p{L}\\p{M}\\p{N}]`, 'u');

/** "Oak!", "4:": where no address and no handle goes on. */
const signsBehind = /^(.*[\p{L}\p{M}\p{N})])([!?:]+)$/u;

/** A word without the signs around it, each exclamation mark as this letter. */
function bare(word: string, letter: string): string {
	if (/^[+*•·]$/.test(word)) return '';
	const inside = word.replace(/^["“]/, '').replace(/["”]([!?:]*)$/, '$1');
	return inside.replace(
		signsBehind,
		(_, before: string, signs: string) => before + signs.replaceAll('!', letter).replaceAll(/[?:]/g, ''),
	);
}

/**
 * Why no link carries a class's label or a school's name; nothing where it does. It may hold what classes like to have in theirs, and
 * what can make no address, handle, number or request: “5 Oak!”, “Class 4: Owls 🦉”, “Year 3 + 4”.
 */
export function labelFault(label: string): Fault | undefined {
	const text = normalised(label);
	if (text.length > longest) return { is: 'long', word: text };
	if (hasManyNumbers(label, text, glanced(text))) return { is: 'numbers', word: '' };
	if (insideWord.test(text)) return { is: 'sign', word: text };
	const words = text.replaceAll(pictures, ' ').split(' ');
	// "Cal! me" is read as "Call me".
	const ways = ['', 'l', 'i'].map((letter) => words.map((word) => bare(word, letter)).join(' '));
	return ways.map((way) => faultOf([way])).find(Boolean);
}

/** @returns a label as a page may show it; undefined where no link carries it */
export const shownLabel = (label: string): string | undefined => (labelFault(label) ? undefined : normalised(label));
