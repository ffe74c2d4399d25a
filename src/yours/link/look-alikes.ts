/** Letters that look like Latin ones, pair by pair. Greek and Cyrillic have capitals that look like other letters than the small. */
const pairs = `
	ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa βb εe ηn ιi κk μu νv οo ρp τt υu χx γy ωw ςc σo
	АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ԚQ ԜW ӀI аa вb еe ѕs іi јj кk мm нh оo рp сc тt уy хx пn гr ԁd ԛq ԝw һh ӏl ьb яr
	ıi ĸk łl øo đd ħh ŧt ŋn ßs ðd þp əe ɛe ɔo ɓb ɗd ƙk ƴy ɣy ŁL ØO ĐD ĦH ŦT ŊN ƁB ƊD ƘK ƳY ÐD ÞP æa œo ÆA ŒO
`;

const latin = new Map(
	pairs
		.trim()
		.split(/\s+/)
		.map(([from = '', to = '']) => [from, to] as const),
);

/** A text in small letters as a reader of Latin letters takes it at a glance: "Ѕnáр’s" is "snaps". */
export const atAGlance = (text: string): string =>
	Array.from(text.normalize('NFD').replaceAll(/[\p{M}'’‘ʻʼ]/gu, ''), (letter) => latin.get(letter) ?? letter)
		.join('')
		.toLowerCase();

const likeDigits: Readonly<Record<string, string>> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g' };

/** A word in which digits stand for letters, in both ways to read a 1: "1nst4" is "insta". */
export const withLetters = (word: string): string[] =>
	['i', 'l'].map((one) => word.replaceAll(/\d/g, (digit) => (digit === '1' ? one : (likeDigits[digit] ?? digit))));
