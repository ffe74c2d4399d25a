import { nearest } from '../../src/lesson/mistake.ts';
import { PackError } from '../../src/pack/error.ts';
import {
	editions,
	nations,
	otherNations,
	type PackPart,
	type Print,
	packParts,
	papers,
	wholePack,
} from '../../src/pack/prints.ts';

/** What somebody typed; what is not there is as in the whole pack. */
export type Asked = {
	part?: string | undefined;
	edition?: string | undefined;
	paper?: string | undefined;
	nation?: string | undefined;
};

const slides: Print = { ...wholePack, part: 'slides' };

/** What every build makes: the pack for each nation, and the slides to show where there is no PowerPoint. */
export const usualPrints: readonly Print[] = [
	wholePack,
	slides,
	...otherNations.map((nation) => ({ ...wholePack, nation })),
];

/**
 * @returns the usual prints where nothing was asked for
 * @throws {PackError} when a word is unknown, with the nearest right one and the list, or when handouts would be too small to read
 */
export function printsFor(asked: Asked): readonly Print[] {
	const nation = asked.nation === undefined ? 'england' : known('nation', asked.nation, nations);
	if (asked.part === undefined && asked.edition === undefined && asked.paper === undefined)
		return asked.nation === undefined ? usualPrints : [wholePack, slides].map((print) => ({ ...print, nation }));
	const print = {
		part: known('part', asked.part ?? wholePack.part, packParts),
		edition: known('edition', asked.edition ?? wholePack.edition, editions),
		paper: known('paper', asked.paper ?? wholePack.paper, papers),
		nation,
	};
	const part: PackPart = packParts[print.part];
	if (part.handouts && print.edition === 'large-print')
		throw new PackError(
			'Handouts cannot be in large print: slides that share a page have small words.',
			'Print the slides one to a page instead: --part slides',
		);
	return [print];
}

function known<T extends object>(what: string, word: string, all: T): keyof T & string {
	if (isIn(word, all)) return word;
	throw new PackError(`There is no ${what} “${word}”.`, nearest(word, Object.keys(all)));
}

const isIn = <T extends object>(word: string, all: T): word is keyof T & string => Object.hasOwn(all, word);
