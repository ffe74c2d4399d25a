import { assignmentOf } from '../../programme/assign.ts';
import { plannedFor } from '../../programme/change.ts';
import { refusals } from '../../programme/may-assign.ts';
import { linkRefusals } from '../../programme/may-carry.ts';
import type { Mode } from '../../programme/modes.ts';
import { type Assigned, most, type SchoolClass } from '../../programme/programme.ts';
import { writeAdults } from '../../yours/adults.ts';
import { adultsIn } from '../../yours/adults-in.ts';
import { keptDetails } from '../../yours/keep.ts';
import { adultsForLink, type ForLink } from '../../yours/left-out.ts';
import type { AssignAt } from './known.ts';

/** What the form for a new link says, finished or not. */
export type Wish = {
	lessons: readonly string[];
	from: string;
	to: string;
	mode: Mode;
	school: boolean;
	adults: boolean;
};

/** The adults whom the school has filled in under "Make it yours": those whom a link takes, and why it leaves others out. */
export const ownAdults = (): ForLink => adultsForLink(adultsIn(keptDetails()?.details ?? {}));

/** Lessons in the order in which a class has them planned, then all others. Nothing twice. */
export function lessonOrder(
	{ programme, lessons }: Pick<AssignAt, 'programme' | 'lessons'>,
	{ id }: SchoolClass,
): string[] {
	return [...new Set([...plannedFor(programme, id).map(({ lesson }) => lesson), ...lessons.map((one) => one.id)])];
}

/** What is kept of a wish. */
export function givenOf(at: AssignAt, one: SchoolClass, wish: Wish, today: string): Omit<Assigned, 'id'> {
	const { from, to, mode } = wish;
	const lessons = lessonOrder(at, one).filter((id) => wish.lessons.includes(id));
	const adults = wish.adults ? ownAdults().sound : [];
	return {
		...{ class: one.id, lessons, from, to, mode, made: today },
		...(wish.school && { school: true }),
		...(adults.length > 0 && { adults: writeAdults(adults) }),
	};
}

/** Why a wish cannot be given, in the reader's words. */
export function problemsOf({ programme, lessons }: AssignAt, given: Omit<Assigned, 'id'>): string[] {
	const { signOffs, assigned } = programme;
	const full = assigned.length >= most.assignments;
	return [
		...refusals(given, { known: lessons, signOffs }),
		...linkRefusals(assignmentOf(programme, given), location.origin),
		...(given.lessons.length > most.plannedInClass ? [`A link carries up to ${most.plannedInClass} lessons.`] : []),
		...(full ? [`A programme keeps up to ${most.assignments} links. Take old ones out of their lists first.`] : []),
	];
}
