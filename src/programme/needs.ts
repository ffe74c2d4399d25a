import type { Framework } from '../facts/schema.ts';
import { risks, strands } from '../lesson/front-matter.ts';
import { riskNames, strandNames } from '../lesson/names.ts';
import { yearsFitting } from './item-fits.ts';
import type { LessonCard } from './lesson-card.ts';
import { type Programme, type YearGroup, yearGroups } from './programme.ts';

/** Something that a class should meet. */
export type Need = {
	/** "strand:copyright", "risk:contact", "rshe:P-OSA-1" */
	key: string;
	name: string;
	/** The year groups that should meet it; undefined for all, in every year. */
	years?: readonly YearGroup[];
};

export const strandNeeds: readonly Need[] = strands.map((id) => ({ key: `strand:${id}`, name: strandNames[id] }));
export const riskNeeds: readonly Need[] = risks.map((id) => ({ key: `risk:${id}`, name: riskNames[id] }));

/** The items of the frameworks that hold where a school is, but for the areas of risk: those are needs already. */
export const itemNeeds = (
	{ school }: Pick<Programme, 'school'>,
	{ frameworks }: { frameworks: readonly Framework[] },
): Need[] =>
	frameworks
		.filter(({ id, nations }) => id !== 'kcsie' && nations.includes(school.nation))
		.flatMap((framework) =>
			framework.items.map(({ code }) => ({
				key: `${framework.id}:${code}`,
				name: `${framework.id.toUpperCase()} ${code}`,
				years: yearsFitting(framework, code, yearGroups),
			})),
		);

export const isFor = ({ years }: Pick<Need, 'years'>, year: YearGroup) => !years || years.includes(year);

/** The keys of all that a lesson meets. */
export const metBy = ({
	strands,
	risks,
	curriculum,
}: Pick<LessonCard, 'strands' | 'risks' | 'curriculum'>): string[] => [
	...strands.map((id) => `strand:${id}`),
	...risks.map((id) => `risk:${id}`),
	...curriculum,
];
