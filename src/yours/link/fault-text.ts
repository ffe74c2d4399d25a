import { type Fault, longest } from './fault.ts';

/** Why links are so strict, for the school. */
export const whyStrict = 'Anybody can make a link, so no page shows one that could lead a child to a stranger.';

const texts: Record<Fault['is'], (word: string) => string> = {
	unnamed: () => 'there is no name. Type one.',
	long: () => `it is longer than ${longest} letters in one box. Shorten it.`,
	numbers: () => 'there are more than four numbers, so it reads like a number to call. Leave some out.',
	sign: (word) =>
		`a link does not take “${word}”. Use letters, spaces, commas, brackets, hyphens, apostrophes, and a room’s number.`,
	app: (word) => `${quoted(word)} names an app or a site. Leave it out.`,
	request: (word) =>
		`${quoted(word)} asks to call, write or add. Leave it out; write a title before a surname, such as “Ms”.`,
	address: (word) => `${quoted(word)} reads like an address on the internet. Leave it out.`,
};

const quoted = (word: string) => (word ? `“${word}”` : 'it');

/** Why a link does not carry some words, and what to do, for the school that wrote them. */
export const faultText = ({ is, word }: Fault): string => texts[is](word);
