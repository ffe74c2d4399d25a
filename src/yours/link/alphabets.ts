/**
 * The scripts in which living people write their names. Where one is not named, its letters are for scholars, or serve to mimic
 * others.
 *
 * @see https://www.unicode.org/reports/tr31/#Table_Recommended_Scripts
 */
const names =
	`Arabic Armenian Bengali Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Hebrew Kannada Khmer Lao
	Malayalam Myanmar Oriya Sinhala Tamil Telugu Thaana Thai Tibetan`.split(/\s+/);

/** Chinese, Japanese and Korean write one word in several. */
const together = ['Bopomofo', 'Han', 'Hangul', 'Hiragana', 'Katakana'];

const marks = '\\u0300-\\u0333';
const of = (scripts: readonly string[]) =>
	new RegExp(`^[${scripts.map((name) => `\\p{scx=${name}}`).join('')}${marks}]+$`, 'u');
const alphabets = [together, ...names.map((name) => [name])].map(of);

/** Latin letters of today's spelling, without their marks: phonetic and small capital letters only mimic them. */
const latin = /^[A-Za-zÆæŒœØøÐðÞþĐđĦħıŁłŊŋŦŧßẞƏəƐɛƆɔƁɓƊɗƘƙƳƴƔɣʻʼ]+$/;

const withoutMarks = (letters: string) => letters.normalize('NFD').replaceAll(/[\u0300-\u0333]/g, '');

/** Whether all these letters belong to one alphabet: a Cyrillic “а” among Latin letters is there to deceive. */
export const isOneAlphabet = (letters: string): boolean =>
	latin.test(withoutMarks(letters)) || alphabets.some((alphabet) => alphabet.test(letters));

/** Whether a word is written without the letters in which handles and addresses are. */
export const isFarFromLatin = (word: string): boolean => !/[\p{scx=Latin}\p{scx=Cyrillic}\p{scx=Greek}]/u.test(word);
