/**
 * The letters that all typefaces of ours have, in every weight: what western Europe, Wales, Poland and Romania write with, and
 * the marks of printed English. Lines end and columns begin without a letter. A test compares these with the typefaces.
 */
const ours = [
	'\\n\\r\\t\\u{20}-\\u{7E}\\u{A0}-\\u{A3}\\u{A5}-\\u{AC}\\u{AE}-\\u{B4}\\u{B6}-\\u{107}\\u{10A}-\\u{113}\\u{116}-\\u{11B}',
	'\\u{11E}-\\u{123}\\u{126}\\u{127}\\u{12A}\\u{12B}\\u{12E}-\\u{133}\\u{136}\\u{137}\\u{139}-\\u{13E}\\u{141}-\\u{148}',
	'\\u{150}-\\u{155}\\u{158}-\\u{15B}\\u{15E}-\\u{161}\\u{164}\\u{165}\\u{16A}\\u{16B}\\u{16E}-\\u{17E}\\u{218}-\\u{21B}',
	'\\u{1E80}-\\u{1E85}\\u{1EF2}\\u{1EF3}\\u{2009}\\u{2013}\\u{2014}\\u{2018}-\\u{201A}\\u{201C}-\\u{201E}\\u{2022}',
	'\\u{2026}\\u{2039}\\u{203A}\\u{2044}\\u{20AC}\\u{2122}\\u{2212}',
].join('');

const others = new RegExp(`[^${ours}]`, 'gu');

/** Every character of a text that none of our pages and packs can be sure to show: it would be drawn by whatever the reader's machine has. */
export const notPrintable = (text: string): { at: number; code: number }[] =>
	[...text.matchAll(others)].map(({ 0: letter, index }) => ({ at: index, code: letter.codePointAt(0) ?? 0 }));
