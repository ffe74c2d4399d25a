import { plannedFor } from './change.ts';
import type { LessonCard } from './lesson-card.ts';
import type { Planned, Programme, SchoolClass, YearGroup } from './programme.ts';

/** Whom a report is about. */
export type Scope = { of: 'class'; id: string } | { of: 'year'; yearGroup: YearGroup } | { of: 'school' };

/** What a report knows of a lesson. */
export type EvidenceCard = Pick<LessonCard, 'id' | 'title' | 'sensitivity' | 'curriculum' | 'questions' | 'reviewed'>;

/** What a report is made from. `lessons` are all that there are; one that a programme names besides has been withdrawn. */
export type Known = { programme: Programme; lessons: readonly EvidenceCard[] };

export const classesIn = ({ classes }: Pick<Programme, 'classes'>, scope: Scope): SchoolClass[] =>
	classes.filter(
		(one) => scope.of === 'school' || (scope.of === 'class' ? one.id === scope.id : one.yearGroup === scope.yearGroup),
	);

/** All that is planned within a scope, class by class, in the order in which it is taught. */
export const plannedIn = (programme: Programme, scope: Scope): { class: SchoolClass; planned: Planned }[] =>
	classesIn(programme, scope).flatMap((one) =>
		plannedFor(programme, one.id).map((planned) => ({ class: one, planned })),
	);

/** "The school" where it has no name yet. */
export function scopeName({ school, classes }: Pick<Programme, 'school' | 'classes'>, scope: Scope): string {
	if (scope.of === 'year') return yearName(scope.yearGroup);
	if (scope.of === 'school') return school.name || 'The school';
	return classesIn({ classes }, scope)[0]?.label ?? 'A class that is no more';
}

/** "Reception", "Year 5" */
export const yearName = (year: YearGroup) => (year === 'R' ? 'Reception' : `Year ${year}`);

export const titleOf = (lessons: readonly Pick<LessonCard, 'id' | 'title'>[], id: string) =>
	lessons.find((one) => one.id === id)?.title ?? 'A lesson that has been withdrawn';
