import type { NationId } from '../../facts/schema.ts';
import { assignmentOf } from '../../programme/assign.ts';
import { foundOf } from '../../programme/assigned-words.ts';
import { assignmentLink } from '../../programme/assignment.ts';
import type { LessonCard } from '../../programme/lesson-card.ts';
import type { Given, GivenLesson } from '../../programme/papers/given.ts';
import type { PaperHelp } from '../../programme/papers/help.ts';
import type { Assigned } from '../../programme/programme.ts';
import type { At, PlanCard } from '../at.ts';

/** What this page knows of a lesson. */
export type AssignCard = PlanCard & Pick<LessonCard, 'summary'> & Pick<GivenLesson, 'draft'>;

/** What this page knows from facts and from lessons that have been taken out. */
export type Known = {
	help: PaperHelp;
	/** Titles of lessons that have been taken out, by id. */
	withdrawn: Readonly<Record<string, string>>;
	/** How each nation calls the person in charge of safeguarding. */
	leads: Readonly<Record<NationId, string>>;
};

export type AssignAt = At<AssignCard> & Known;

/** Everything about one assignment that its links and papers are made from. */
export type Shown = Given & { teachers: string; gone: string[] };

export function shownOf({ programme, lessons, help, withdrawn }: AssignAt, one: Assigned): Shown {
	const assignment = assignmentOf(programme, one);
	const ids = lessons.map(({ id }) => id);
	const { here, gone } = foundOf(one.lessons, ids);
	return {
		assignment,
		link: assignmentLink(location.origin, assignment),
		teachers: assignmentLink(location.origin, assignment, 'teacher'),
		lessons: here.flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []),
		gone: gone.map((id) => (Object.hasOwn(withdrawn, id) ? `“${withdrawn[id]}”` : `Lesson ${id}`)),
		help,
	};
}
