import type { LessonCard } from '../../programme/lesson-card.ts';
import type { Planned } from '../../programme/programme.ts';
import type { At } from '../at.ts';

/** What the parts of the evidence page work on: they need all that is known of each lesson. */
export type EvidenceAt = At<LessonCard>;

/** Whether a lesson wants the lead's agreement, and does not have it. */
export const isUnsigned = ({ lessons, programme }: EvidenceAt, lesson: string) =>
	lessons.some(({ id, sensitivity }) => id === lesson && sensitivity === 3) &&
	!programme.signOffs.some((one) => one.lesson === lesson);

/** Where the keyboard goes on after a lesson was marked, or the mark taken back. */
export const rowId = ({ id }: Pick<Planned, 'id'>) => `mark-${id}`;
