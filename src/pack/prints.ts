import type { PackDescription } from './describe.ts';

/** What of a pack can be printed by itself. */
export type PackPart = {
	/** The sections shown, by their ids without `part-`; all of them where it is not said. */
	readonly sections?: readonly string[];
	/** How many slides share a page of handouts. */
	readonly handouts?: 2 | 3 | 6;
	/** Stands behind the lesson's title. */
	readonly title: string;
	/** Stands before each page's number. */
	readonly prefix: string;
};

/** Sections of the print page that are for the teacher alone, beside the answers. */
export const noteSections = ['before', 'glance', 'notes', 'map'] as const;

/** Every part there is, by the name that is typed and that stands in the name of its file. */
export const packParts = {
	pack: { title: 'lesson pack', prefix: '' },
	slides: { sections: ['slides'], title: 'slides', prefix: 'Slide ' },
	'handouts-2': { sections: ['slides'], handouts: 2, title: 'handouts', prefix: 'Handout ' },
	'handouts-3': { sections: ['slides'], handouts: 3, title: 'handouts', prefix: 'Handout ' },
	'handouts-6': { sections: ['slides'], handouts: 6, title: 'handouts', prefix: 'Handout ' },
	notes: { sections: noteSections, title: 'teacher notes', prefix: 'Notes ' },
	worksheets: { sections: ['sheets'], title: 'worksheets', prefix: 'Sheet ' },
	'worksheets-answers': {
		sections: ['sheets', 'answers'],
		title: 'worksheets with answers',
		prefix: 'Sheet ',
	},
	cards: { sections: ['card'], title: 'telling cards', prefix: 'Card ' },
	'home-sheet': { sections: ['home'], title: 'home sheet', prefix: 'Home ' },
} as const satisfies Record<string, PackPart>;

/** A pack set anew for a reader or a printer, and how it is called. */
export const editions = { standard: 'standard', 'large-print': 'large print', 'low-ink': 'low ink' } as const;

/** Papers, and how they are called. Slides keep the shape of a board on either. */
export const papers = { a4: 'A4', letter: 'US Letter' } as const;

/** Nations of the UK, and how they are called: titles, law and ways to get help are theirs. */
export const nations = {
	england: 'England',
	wales: 'Wales',
	scotland: 'Scotland',
	'northern-ireland': 'Northern Ireland',
} as const;

/** One way to print a pack. */
export type Print = {
	readonly part: keyof typeof packParts;
	readonly edition: keyof typeof editions;
	readonly paper: keyof typeof papers;
	/** England unless said. */
	readonly nation?: keyof typeof nations;
};

/** The pack as it is meant: everything, standard, on A4. */
export const wholePack: Print = { part: 'pack', edition: 'standard', paper: 'a4', nation: 'england' };

export const nationIds = Object.keys(nations) as (keyof typeof nations)[];

/** The nations whose packs are printed besides. */
export const otherNations = nationIds.filter((nation) => nation !== 'england');

/** @returns what stands behind the lesson's id in the file's name, such as `-worksheets-large-print`; empty for the whole pack */
export function nameOfPrint(print: Print): string {
	const keys = ['part', 'edition', 'paper', 'nation'] as const;
	const said = { ...wholePack, ...print };
	return keys.flatMap((key) => (said[key] === wholePack[key] ? [] : [`-${said[key]}`])).join('');
}

/** What the print page's `html` element says, so that styles/parts.css shows and sets just this. */
export function marksOf({ part, edition, paper, nation = 'england' }: Print): Record<string, string> {
	const { sections, handouts }: PackPart = packParts[part];
	return {
		...(sections && { parts: sections.join(' ') }),
		...(handouts && { handouts: String(handouts) }),
		...(edition !== wholePack.edition && { edition }),
		...(paper !== wholePack.paper && { paper }),
		...(nation !== wholePack.nation && { nation }),
	};
}

/**
 * What a print says about itself, from what the pack does. A part counts its pages in one row:
 * the list of contents, to which labels inside it would need links, stands only on the cover of the whole pack.
 */
export function describePrint(pack: PackDescription, { part, edition, nation = 'england' }: Print): PackDescription {
	const { title, prefix } = packParts[part];
	const whole = part === 'pack';
	const name = whole ? pack.title : `${pack.lessonTitle}: ${title}`;
	return {
		...pack,
		title: [
			name,
			...(edition === wholePack.edition ? [] : [editions[edition]]),
			...(nation === wholePack.nation ? [] : [`for ${nations[nation]}`]),
		].join(', '),
		labels: whole ? pack.labels : [{ anchor: 'part-only', prefix }],
	};
}
