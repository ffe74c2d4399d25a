import { hiddenNames } from './hidden-names.ts';

/** A character that nobody can see, and where it stands. */
export type Hidden = {
	/** In UTF-16 code units from the beginning of the text. */
	at: number;
	/** Its code point. */
	code: number;
};

/** Letters that may be joined or kept apart by a character without a shape: Arabic, Persian, Hindi, Tamil and their like. */
const joining = `(?=[\\p{L}\\p{M}])(?!\\p{DI})[${[
	...['Arabic', 'Syriac', 'Mongolian', 'Nko', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil'],
	...['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'],
]
	.map((script) => `\\p{Script=${script}}`)
	.join('')}]`;

/** The flags of England, Scotland and Wales are one black flag with letters that nobody sees. */
const flags = ['gbeng', 'gbsct', 'gbwls']
	.map((place) => [...place].map((letter) => `\\u{${(0xe0000 + letter.charCodeAt(0)).toString(16)}}`).join(''))
	.join('|');

/** Where a character without a shape belongs. Safari 15 knows no look-behind, so what stands before is taken in. */
const wanted = [
	'\\r\\n',
	`\\u{1F3F4}(?:${flags})\\u{E007F}`,
	'\\p{ExtPict}[\\uFE0F\\p{EMod}]?(?:\\u200D\\p{ExtPict}[\\uFE0F\\p{EMod}]?)+',
	'\\p{Emoji}[\\uFE0E\\uFE0F]',
	`${joining}[\\u200C\\u200D](?=${joining})`,
].join('|');

/**
 * Controls, private characters, halves of characters, what Unicode lets a machine pass over (DI: zero width, direction, tags),
 * separators that are no line ends to others, marks of annotations, what stands for a lost letter, and non-characters.
 * @see https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 * @see https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-23/#G12612 for non-characters
 */
const unwanted = [
	'[\\p{Cc}\\p{Co}\\p{Cs}\\p{DI}\\p{Zl}\\p{Zp}\\uFFF9-\\uFFFD\\u2800\\uFDD0-\\uFDEF]',
	'[\\uFFFE\\uFFFF]',
	`[${Array.from({ length: 16 }, (_, plane) => `\\u{${(plane + 1).toString(16)}FFFE}\\u{${(plane + 1).toString(16)}FFFF}`).join('')}]`,
].join('|');

const either = () => new RegExp(`(?:${wanted})|(?<hidden>(?![\\n\\t])(?:${unwanted}))`, 'gu');

/** Every character of a text that nobody can see and nobody needs. New lines and tabs are needed. */
export const hiddenIn = (text: string): Hidden[] =>
	[...text.matchAll(either())].flatMap(({ index, groups }) =>
		groups?.['hidden'] ? [{ at: index, code: groups['hidden'].codePointAt(0) ?? 0 }] : [],
	);

/** The same text without them. What parts words or lines for somebody, such as Word's own line break, becomes a space. */
export const withoutHidden = (text: string): string =>
	text.replace(either(), (found, hidden: string | undefined) =>
		hidden === undefined ? found : /[\p{Cc}\p{Zl}\p{Zp}\u2800]/u.test(hidden) ? ' ' : '',
	);

/** The same text as it may be shown to somebody who has to find them: each becomes its number. */
export const withHiddenShown = (text: string): string =>
	text.replace(either(), (found, hidden: string | undefined) =>
		hidden === undefined ? found : `[${codeName(hidden.codePointAt(0) ?? 0)}]`,
	);

/** Does a text that is not empty look as if it were? It holds no letter, figure, mark or picture. */
export const looksEmpty = (text: string): boolean =>
	text !== '' && !/[\p{L}\p{N}\p{P}\p{S}]/u.test(withoutHidden(text));

/** "U+200B" */
export const codeName = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** "zero width space"; what kind of character it is where it has no name of its own. */
export const hiddenName = (code: number): string => hiddenNames[codeName(code)] ?? kindOf(String.fromCodePoint(code));

const kindOf = (character: string): string => {
	if (/\p{Cc}/u.test(character)) return 'a control character';
	if (/\p{Co}/u.test(character)) return 'a private character';
	if (/\p{Cs}/u.test(character)) return 'half a character';
	if (/[\u{E0000}-\u{E007F}]/u.test(character)) return 'a tag character';
	if (/\p{VS}/u.test(character)) return 'a variation selector';
	return /\p{DI}/u.test(character) ? 'a character without a shape' : 'a code that is no character';
};
