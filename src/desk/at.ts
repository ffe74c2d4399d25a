import type { Nation } from '../facts/schema.ts';
import type { LessonCard } from '../programme/lesson-card.ts';
import type { Programme } from '../programme/programme.ts';
import type { Store } from './store.ts';

/** What every page of the desk knows of a lesson. */
export type PlanCard = Pick<
	LessonCard,
	'id' | 'title' | 'keyStage' | 'ages' | 'minutes' | 'sensitivity' | 'tell' | 'strands'
>;

/** What every part of a page works on. */
export type At<Card extends PlanCard = PlanCard> = {
	programme: Programme;
	lessons: readonly Card[];
	nations: readonly Pick<Nation, 'id' | 'name'>[];
	change: Store['change'];
	/** Says aloud and in words what has just happened. */
	say: (words: string) => void;
};

/** How a planned lesson is called, also when Lantern has it no longer. */
export const titleOf = (lessons: readonly PlanCard[], id: string) =>
	lessons.find((lesson) => lesson.id === id)?.title ?? `Lesson ${id} (withdrawn)`;

/** "1 lesson", "6 lessons" */
export const counted = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** Where the keyboard goes on after a change has been drawn. */
export function goTo(id: string): void {
	requestAnimationFrame(() => document.getElementById(id)?.focus());
}
