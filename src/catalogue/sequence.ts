import { type FrontMatter, type KeyStage, keyStages, rungs } from '../lesson/front-matter.ts';
import type { Lesson } from '../lesson/lesson.ts';

/** School years of each stage, as schools in England and Wales name them. */
export const yearsOf: Record<KeyStage, string> = {
	ks1: 'Reception to Year 2',
	'ks2-lower': 'Years 3 and 4',
	'ks2-upper': 'Years 5 and 6',
	ks3: 'Years 7 to 9',
	ks4: 'Years 10 and 11',
	ks5: 'Years 12 and 13',
};

/** One stage of the spiral: its lessons, in the order in which they are best taught. */
export type StageSequence = { stage: KeyStage; lessons: Lesson[] };

/** Stage by stage. Within one, lower rungs of the telling ladder come first, and what is lighter before what is heavy. */
export const sequenceOf = (lessons: readonly Lesson[]): StageSequence[] =>
	keyStages.map((stage) => ({
		stage,
		lessons: lessons.filter((lesson) => lesson.keyStage === stage).sort(byWeight),
	}));

/** Which of two lessons is better taught first. */
export const byWeight = (a: Weighed, b: Weighed) =>
	a.sensitivity - b.sensitivity || rung(a) - rung(b) || a.id.localeCompare(b.id);

type Weighed = Pick<Lesson, 'id' | 'sensitivity' | 'tell'>;
const rung = ({ tell }: Weighed) => rungs.indexOf(tell);

/** One rung of the telling ladder, with the lessons that practise it. */
export type Rung = { name: FrontMatter['tell']; number: number; lessons: Lesson[] };

export const ladderOf = (lessons: readonly Lesson[]): Rung[] =>
	rungs.map((name, index) => ({ name, number: index + 1, lessons: lessons.filter(({ tell }) => tell === name) }));
