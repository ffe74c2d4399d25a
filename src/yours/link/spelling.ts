import { isFarFromLatin, isOneAlphabet } from './alphabets.ts';

const letters = String.raw`(?:\p{L}\p{M}{0,6})+`;
const apostrophe = "['’‘]";

/** "O’Neill-Jones", "pupils’" */
const plain = new RegExp(
	`^${apostrophe}?${letters}(?:[-‐־]${apostrophe}?${letters}|${apostrophe}${letters})*${apostrophe}?$`,
	'u',
);

/** "Mr.", "St."; "J.", "C.E." */
const stopped = [
	/^(?:mr|mrs|ms|mx|dr|st|sr|jr|snr|jnr|rev|revd|fr|prof|hon|rm|yr|dept|dep|asst|bldg)\.$/i,
	/^(?:\p{Lu}\.){1,4}$/u,
];

/** What stands before a number in a school, with or without a hyphen: "Post-16", "Room12". */
const before =
	'(?:room|rm|year|yr|class|block|form|floor|hut|house|office|unit|level|lab|set|group|post|pre|under|over|ks|key)';
const numbered = [
	/** "12", "2nd", "7MB", "5Oak" */
	/^\p{Nd}{1,4}$/u,
	/^\d{1,2}(?:st|nd|rd|th|s)$/i,
	/^\d{1,2}-?\p{L}{1,3}$/u,
	/^(?:1[0-3]|[1-9])\p{Lu}\p{Ll}{1,11}$/u,
	/** "Y10", "B12a", "SCI4", "8X2" */
	/^(?:\p{L}{1,2}|\p{Lu}{1,3})-?\d{1,4}\p{L}?$/u,
	/^\d{1,2}\p{Lu}{1,2}\d$/u,
	/** "11-16", "Y3+4", "7.2" */
	/^(?:Yr?)?\d{1,2}(?:[-–+]\d{1,2}|\.\d)$/,
	new RegExp(`^${before}-?\\d{1,4}s?\\p{L}?$`, 'iu'),
];

/** "5/6", "Y3/4", "10A/Ma1": classes of two years, and sets. In the other, people with two roles. */
const slashed = [
	/^(?:Y|Yr)?\d{1,2}\p{L}?(?:\/(?:Y|Yr)?\d{1,2}\p{L}?){1,2}$/iu,
	/^\d{1,2}\p{L}{1,2}\/\p{L}{1,2}\d$/u,
	/^(?:(?:head|headteacher|deputy|teacher|ta|hlta|dsl|ddsl|dsp|senco|sendco|elsa|lead|tutor|pshe|rshe)(?:\/(?!$)|$))+$/i,
];

const isWord = (word: string) =>
	[plain, ...stopped, ...numbered, ...slashed].some((pattern) => pattern.test(word)) ||
	(/^[\p{L}\p{M}\p{Nd}]+$/u.test(word) && isFarFromLatin(word));

const isSoundWord = (word: string) =>
	isWord(word) && word.split(/[^\p{L}\p{M}]+/u).every((part) => part === '' || isOneAlphabet(part));

/** Between words: spaces, commas, brackets, "&", and a dash or a slash that stands alone. */
const wordsOf = (text: string) => text.replaceAll(/(^|\s)[-–—/](?=\s)/g, ' ').split(/[\s,،、()&]+/);

/**
 * @param text normalised
 * @returns the first word that is spelled as no name, role, room, class or school is
 */
export const strangeWord = (text: string): string | undefined =>
	wordsOf(text).find((word) => word !== '' && !isSoundWord(word));
