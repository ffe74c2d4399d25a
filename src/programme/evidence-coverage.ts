import { coverageOf } from '../catalogue/coverage.ts';
import type { Facts, Framework } from '../facts/schema.ts';
import { classesIn, type Known, plannedIn, type Scope } from './evidence-scope.ts';
import type { EvidenceTable } from './evidence-table.ts';
import { yearsFitting } from './item-fits.ts';

/** One item of a framework, with how many of the scope's classes plan it and how many have been taught it. */
export type ItemCovered = {
	framework: Framework;
	code: string;
	strand: string;
	says: string;
	/** Counts of classes; what has been taught was planned, too. `of` are those of the ages it is meant for, or that plan it. */
	planned: number;
	taught: number;
	of: number;
	/** Ids of the lessons. */
	lessons: string[];
	state: 'gap' | 'planned' | 'taught in part' | 'taught';
};

/**
 * Every item of the frameworks that hold in the school's nation and are meant for the ages of the scope's classes. A gap stays
 * in the list: no class plans it.
 */
export function coverageIn(
	{ programme, lessons, frameworks }: Known & Pick<Facts, 'frameworks'>,
	scope: Scope,
): ItemCovered[] {
	const here = frameworks.filter(({ nations }) => nations.includes(programme.school.nation));
	const all = plannedIn(programme, scope).map(({ planned }) => planned);
	const classes = classesIn(programme, scope);
	const years = [...new Set(classes.map(({ yearGroup }) => yearGroup))];
	return coverageOf(lessons, { frameworks: here }).flatMap(({ framework, items }) =>
		items.flatMap(({ lessons: teach, ...item }) => {
			const ids = new Set(teach.map(({ id }) => id));
			const own = all.filter(({ lesson }) => ids.has(lesson));
			const planned = new Set(own.map((one) => one.class));
			const fitting = new Set(yearsFitting(framework, item.code, years));
			const of = classes.filter(({ id, yearGroup }) => planned.has(id) || fitting.has(yearGroup));
			if (of.length === 0 && classes.length > 0) return [];
			const taught = new Set(own.filter((one) => one.taught).map((one) => one.class)).size;
			const named = [...new Set(own.map(({ lesson }) => lesson))];
			const counts = { planned: planned.size, taught, of: of.length, state: stateOf(planned.size, taught) };
			return [{ framework, ...item, ...counts, lessons: named }];
		}),
	);
}

/** How far each framework is covered, in one line: the items of the scope's ages by their state. */
export function frameworksTable(covered: readonly ItemCovered[]): EvidenceTable {
	const frameworks = [...new Set(covered.map(({ framework }) => framework))];
	return {
		name: 'Frameworks',
		heads: [
			...['Framework', 'Edition', 'Compared with the original by a person', 'Items in all', 'Items for these ages'],
			...['Taught', 'Taught in part', 'Planned', 'Gap'],
		],
		rows: frameworks.map((framework) => {
			const own = covered.filter((item) => item.framework === framework);
			const count = (state: ItemCovered['state']) => own.filter((item) => item.state === state).length;
			return [
				...[framework.name, framework.edition, comparedText(framework), framework.items.length, own.length],
				...[count('taught'), count('taught in part'), count('planned'), count('gap')],
			];
		}),
		widths: [36, 16, 16, 10, 12, 10, 12, 10, 10],
	};
}

/** Whether a person has compared our short wording with the published document. */
export const comparedText = ({ verified }: Pick<Framework, 'verified'>) => (verified ? 'yes' : 'not yet');

const stateOf = (planned: number, taught: number): ItemCovered['state'] => {
	if (planned === 0) return 'gap';
	if (taught === 0) return 'planned';
	return taught < planned ? 'taught in part' : 'taught';
};
