import { plannedFor } from './change.ts';
import { classesIn, type Scope } from './evidence-scope.ts';
import type { LessonCard } from './lesson-card.ts';
import { metBy } from './needs.ts';
import { most, type Planned, type Programme, type SchoolClass, type YearGroup } from './programme.ts';
import { fits } from './spiral.ts';

/** What decides which needs a lesson meets, and for whom. */
export type Coverable = Pick<LessonCard, 'id' | 'ages' | 'sensitivity' | 'tell' | 'strands' | 'risks' | 'curriculum'>;

/** How far a class meets a need. "no-lesson": it is not planned, and Lantern has no lesson about it at that age. */
export type State = 'taught' | 'planned' | 'none' | 'no-lesson';

/** What one class meets: keys of needs. */
export type ClassCoverage = {
	class: SchoolClass;
	/** How many more lessons it can be given. */
	room: number;
	taught: ReadonlySet<string>;
	/** What has been taught was planned, too. */
	planned: ReadonlySet<string>;
	/** What any lesson for its year group meets. */
	within: ReadonlySet<string>;
};

/** What every class of a scope meets. A lesson that has been withdrawn meets nothing that is known. */
export function coverageByClass(
	{ programme, lessons }: { programme: Programme; lessons: readonly Coverable[] },
	scope: Scope,
): ClassCoverage[] {
	const known = new Map(lessons.map((lesson) => [lesson.id, lesson]));
	const within = new Map<YearGroup, ReadonlySet<string>>();
	const met = (planned: readonly Planned[]) =>
		new Set(planned.flatMap(({ lesson }) => metBy(known.get(lesson) ?? nothing)));
	return classesIn(programme, scope).map((one) => {
		const year = one.yearGroup;
		within.set(year, within.get(year) ?? new Set(lessons.filter((lesson) => fits(lesson, year)).flatMap(metBy)));
		const planned = plannedFor(programme, one.id);
		return {
			class: one,
			room: Math.max(0, most.plannedInClass - planned.length),
			taught: met(planned.filter(({ taught }) => taught)),
			planned: met(planned),
			within: within.get(year) ?? new Set(),
		};
	});
}

const nothing: Pick<Coverable, 'strands' | 'risks' | 'curriculum'> = { strands: [], risks: [], curriculum: [] };

export function stateOf(
	{ taught, planned, within }: Pick<ClassCoverage, 'taught' | 'planned' | 'within'>,
	key: string,
): State {
	if (taught.has(key)) return 'taught';
	if (planned.has(key)) return 'planned';
	return within.has(key) ? 'none' : 'no-lesson';
}
