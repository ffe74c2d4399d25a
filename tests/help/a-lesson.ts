import { lessonText } from '../../scripts/new-lesson/template.ts';
import type { Known } from '../../src/lesson/known.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { readLesson } from '../../src/lesson/read.ts';

/** What the lesson below may refer to. */
export const known: Known = {
	routes: ['trusted-adult', 'childline', 'police-emergency'],
	laws: ['blackmail'],
	curriculum: ['kcsie:contact', 'rshe:P-OSA-2'],
	pictures: ['hand.svg'],
	things: ['raised-hand', 'video-game'],
};

/** The text of a small, sound lesson: the one that a new author begins with. */
export const soundText = lessonText({ title: 'A small lesson', keyStage: 'ks3', minutes: 45 }, [], '2026-11-23');

const read = (text: string) => readLesson(new TextEncoder().encode(text), 'lessons/ks3/small.mdx', known);

/**
 * What is wrong with the sound lesson after one change.
 *
 * @param from words that stand in it exactly once, or nothing to change all
 * @param to what stands there instead
 */
export function mistakesAfter(from: string, to: string) {
	if (soundText.split(from).length !== 2) throw new Error(`"${from}" does not stand exactly once in the sound lesson.`);
	return read(soundText.replace(from, () => to)).mistakes;
}

/** A small, sound lesson as a model. */
export function aLesson(text = soundText): Lesson {
	const { lesson, mistakes } = read(text);
	if (!lesson) throw new Error(`The lesson for this test has mistakes: ${JSON.stringify(mistakes)}`);
	return lesson;
}
