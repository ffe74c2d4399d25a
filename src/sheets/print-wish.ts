import { editions, nations, noteSections, papers } from '../pack/prints.ts';

/** What may be ticked, in the order of the pages, and the sections of the print page that each shows. */
export const choices = [
	{ name: 'cover', title: 'Cover and contents', sections: ['cover'] },
	{ name: 'notes', title: 'Teacher notes', sections: noteSections },
	{ name: 'slides', title: 'Slides', sections: ['slides'] },
	{ name: 'worksheets', title: 'Worksheets', sections: ['sheets'] },
	{ name: 'answers', title: 'Answers', sections: ['answers'] },
	{ name: 'cards', title: 'Telling cards', sections: ['card'] },
	{ name: 'home-sheet', title: 'Home sheet', sections: ['home'] },
] as const;

/** How many slides may share a page. */
export const slidesToAPage = ['1', '2', '3', '6'] as const;

/** What somebody wants on paper, as it stands in the address. */
export type Wish = { parts: string[]; slides: string; edition: string; paper: string; nation: string };

const usual: Wish = {
	parts: choices.map(({ name }) => name),
	slides: '1',
	edition: 'standard',
	paper: 'a4',
	nation: 'england',
};

/** Reads an address. What is not known in it is as usual. */
export function wishFrom(search: string): Wish {
	const asked = new URLSearchParams(search);
	const parts = (asked.get('parts') ?? '').split(',');
	const known = usual.parts.filter((name) => parts.includes(name));
	return {
		parts: known.length > 0 ? known : usual.parts,
		slides: oneOf(slidesToAPage, asked.get('slides')) ?? usual.slides,
		edition: oneOf(Object.keys(editions), asked.get('edition')) ?? usual.edition,
		paper: oneOf(Object.keys(papers), asked.get('paper')) ?? usual.paper,
		nation: oneOf(Object.keys(nations), asked.get('nation')) ?? usual.nation,
	};
}

/** @returns the end of an address, such as `?parts=slides,cards&paper=letter`; empty when all is as usual */
export function searchFrom(wish: Wish): string {
	const said = [
		...(isWhole(wish) ? [] : [`parts=${wish.parts.join(',')}`]),
		...(['slides', 'edition', 'paper', 'nation'] as const).flatMap((key) =>
			wish[key] === usual[key] ? [] : [`${key}=${wish[key]}`],
		),
	];
	return said.length > 0 ? `?${said.join('&')}` : '';
}

/** What the `html` element is to say, as data attributes; undefined takes one away. In large print every slide has its own page. */
export function marksFrom(
	wish: Wish,
): Record<'parts' | 'handouts' | 'edition' | 'paper' | 'nation', string | undefined> {
	const sections = choices.filter(({ name }) => wish.parts.includes(name)).flatMap((choice) => [...choice.sections]);
	const share = wish.slides !== usual.slides && wish.edition !== 'large-print';
	return {
		parts: isWhole(wish) ? undefined : sections.join(' '),
		handouts: share ? wish.slides : undefined,
		edition: wish.edition === usual.edition ? undefined : wish.edition,
		paper: wish.paper === usual.paper ? undefined : wish.paper,
		nation: wish.nation === usual.nation ? undefined : wish.nation,
	};
}

const isWhole = ({ parts }: Wish) => parts.length === usual.parts.length;
const oneOf = (words: readonly string[], word: string | null) => words.find((it) => it === word);
