import { type Scope, yearName } from '../programme/evidence-scope.ts';
import { type Programme, yearGroups } from '../programme/programme.ts';

/** Whom a report or a page may be about, each under a name that a list of choices can hold. */
export function scopeChoices({ classes }: Pick<Programme, 'classes'>) {
	const years = yearGroups.filter((year) => classes.some(({ yearGroup }) => yearGroup === year));
	return [
		{ label: 'School', choices: [choice({ of: 'school' }, 'The whole school')] },
		{ label: 'Year groups', choices: years.map((yearGroup) => choice({ of: 'year', yearGroup }, yearName(yearGroup))) },
		{ label: 'Classes', choices: classes.map(({ id, label }) => choice({ of: 'class', id }, label)) },
	];
}

const choice = (scope: Scope, label: string) => ({ scope, label, value: nameOf(scope) });

const nameOf = (scope: Scope) =>
	scope.of === 'school' ? scope.of : `${scope.of} ${scope.of === 'year' ? scope.yearGroup : scope.id}`;

/** What was chosen. A class that has been taken out since gives way to the school. */
export function scopeOf(programme: Pick<Programme, 'classes'>, value: string): Scope {
	const all = scopeChoices(programme).flatMap(({ choices }) => choices);
	return all.find((one) => one.value === value)?.scope ?? { of: 'school' };
}
