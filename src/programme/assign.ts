import type { Assignment } from './assignment.ts';
import { type Change, freeId } from './change.ts';
import { type Assigned, most, type Programme } from './programme.ts';

/** Keeps what is given to a class, so that its link is found again. */
export const assign =
	(given: Omit<Assigned, 'id'>): Change =>
	(programme) => {
		const known = programme.classes.some(({ id }) => id === given.class);
		if (!known || programme.assigned.length >= most.assignments) return programme;
		return { ...programme, assigned: [...programme.assigned, { ...given, id: freeId('a', programme.assigned) }] };
	};

/** Takes one out of the list. A link that has been given away still opens: nothing of it lies anywhere but in itself. */
export const removeAssigned =
	(id: string): Change =>
	(programme) => ({ ...programme, assigned: programme.assigned.filter((one) => one.id !== id) });

/** What a class has been given, the newest first. */
export const assignedTo = ({ assigned }: Pick<Programme, 'assigned'>, id: string): Assigned[] =>
	assigned.filter((one) => one.class === id).reverse();

/** What a link carries. The class and the school stand in it as they are called now. */
export function assignmentOf({ classes, school }: Programme, given: Omit<Assigned, 'id' | 'made'>): Assignment {
	const { lessons, from, to, mode, adults = '' } = given;
	const label = classes.find(({ id }) => id === given.class)?.label ?? '';
	return { lessons, label, from, to, mode, nation: school.nation, school: given.school ? school.name : '', adults };
}
