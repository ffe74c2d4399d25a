import { coverageOf } from '../catalogue/coverage.ts';
import type { Facts, Framework } from '../facts/schema.ts';
import { classesIn, type Known, plannedIn, type Scope } from './evidence-scope.ts';

/** One item of a framework, with how many of the scope's classes plan it and how many have been taught it. */
export type ItemCovered = {
	framework: Framework;
	code: string;
	strand: string;
	says: string;
	/** Counts of classes; what has been taught was planned, too. */
	planned: number;
	taught: number;
	of: number;
	/** Ids of the lessons. */
	lessons: string[];
	state: 'gap' | 'planned' | 'taught in part' | 'taught';
};

/** Every item of the frameworks that hold in the school's nation. A gap stays in the list: no class plans it. */
export function coverageIn(
	{ programme, lessons, frameworks }: Known & Pick<Facts, 'frameworks'>,
	scope: Scope,
): ItemCovered[] {
	const here = frameworks.filter(({ nations }) => nations.includes(programme.school.nation));
	const all = plannedIn(programme, scope).map(({ planned }) => planned);
	const of = classesIn(programme, scope).length;
	return coverageOf(lessons, { frameworks: here }).flatMap(({ framework, items }) =>
		items.map(({ lessons: teach, ...item }) => {
			const ids = new Set(teach.map(({ id }) => id));
			const own = all.filter(({ lesson }) => ids.has(lesson));
			const planned = new Set(own.map((one) => one.class)).size;
			const taught = new Set(own.filter((one) => one.taught).map((one) => one.class)).size;
			const named = [...new Set(own.map(({ lesson }) => lesson))];
			return { framework, ...item, planned, taught, of, lessons: named, state: stateOf(planned, taught) };
		}),
	);
}

const stateOf = (planned: number, taught: number): ItemCovered['state'] => {
	if (planned === 0) return 'gap';
	if (taught === 0) return 'planned';
	return taught < planned ? 'taught in part' : 'taught';
};
