import { numberWords } from './refused-words.ts';

/** In all that stands together: more could be a number to call. A room's number, a class's and a year's are no longer. */
export const mostNumerals = 4;
/** Numerals together with numbers that are written as words. */
const mostWithWords = 5;

/** Digits of any script, on circles, as fractions or Roman; and those of Chinese, which Unicode counts among the letters. */
const numeral = /[\p{N}零一二三四五六七八九十壹贰貳叁參肆伍陆陸柒捌玖拾]/gu;

/** "o77", "oo9", "l2", "oo": letters that look like digits, beside digits. */
const isNumber = (word: string) => /^(?=.*\d|oo)[\doli]+$/.test(word);

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** From the beginning of a word: "Franco 1204" is a name and a room. */
const spelled = new RegExp(`\\b(?:(?:${[...numberWords].sort((a, b) => b.length - a.length).join('|')}|\\d) ?){5}`);
const known = new Set(numberWords);

/**
 * Whether words hold more numbers than a school's adults need, whatever stands between.
 *
 * @param raw as it came: normalising makes four letters of one Roman numeral
 * @param words as they are read at a glance
 */
export function hasManyNumbers(raw: string, text: string, words: readonly string[]): boolean {
	const { numerals, named } = numbersIn(raw, text, words);
	return (
		numerals > mostNumerals ||
		named > mostNumerals ||
		(named > 0 && numerals + named > mostWithWords) ||
		spelled.test(words.join(' '))
	);
}

/** @returns how many numerals there are, and how many numbers that are written as words */
export function numbersIn(raw: string, text: string, words: readonly string[]): { numerals: number; named: number } {
	const numerals =
		Math.max(count(raw, numeral), count(text, numeral)) + count(words.filter(isNumber).join(''), /[oli]/g);
	const named = words.filter((word) => known.has(word)).length - 2 * count(words.join(' '), /\bone to one\b/g);
	return { numerals, named };
}
