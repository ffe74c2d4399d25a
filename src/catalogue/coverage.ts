import type { Facts, Framework } from '../facts/schema.ts';
import type { KeyStage } from '../lesson/front-matter.ts';
import type { Lesson } from '../lesson/lesson.ts';

/** One item of a framework with the lessons that teach it; a gap has none. */
export type Covered<L = Lesson> = { code: string; strand: string; says: string; lessons: L[] };

/** A framework, item by item. */
export type Coverage<L = Lesson> = { framework: Framework; items: Covered<L>[] };

/** Which lessons teach which item, for every framework there is. Gaps stay in the list. */
export function coverageOf<L extends Pick<Lesson, 'curriculum'>>(
	lessons: readonly L[],
	{ frameworks }: Pick<Facts, 'frameworks'>,
): Coverage<L>[] {
	return frameworks.map((framework) => ({
		framework,
		items: framework.items.map((item) => ({
			...item,
			lessons: lessons.filter(({ curriculum }) => curriculum.includes(`${framework.id}:${item.code}`)),
		})),
	}));
}

/** "12 of 40" */
export const countText = (items: readonly Covered[]) =>
	`${items.filter(({ lessons }) => lessons.length > 0).length} of ${items.length}`;

/** The items of a framework by its own strands, in its order. */
export function byStrand(items: readonly Covered[]): { strand: string; items: Covered[] }[] {
	const strands = [...new Set(items.map(({ strand }) => strand))];
	return strands.map((strand) => ({ strand, items: items.filter((item) => item.strand === strand) }));
}

/** Lessons of a stage that belong to something. */
export const inStage = (lessons: readonly Lesson[], stage: KeyStage, belongs: (lesson: Lesson) => boolean): Lesson[] =>
	lessons.filter((lesson) => lesson.keyStage === stage && belongs(lesson));

/** What a spreadsheet of the coverage has at the top of its columns. */
export const coverageHeads = [
	'Framework',
	'Edition',
	'Compared with the original by a person',
	'Code',
	'Strand',
	'What it asks, in our words',
	'Covered',
	'Lessons',
];

/** The same as rows of a spreadsheet, in the order of the heads. */
export const coverageRows = (coverage: readonly Coverage[]): string[][] =>
	coverage.flatMap(({ framework, items }) =>
		items.map(({ code, strand, says, lessons }) => [
			framework.name,
			framework.edition,
			framework.verified ? 'yes' : 'not yet',
			code,
			strand,
			says,
			lessons.length > 0 ? 'yes' : 'no lesson yet',
			lessons.map(({ id, title }) => `${id} ${title}`).join('; '),
		]),
	);
