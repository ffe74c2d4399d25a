import { overdueLine } from '../../src/facts/overdue-words.ts';
import { builtLessons, loadFacts, overdueOn } from '../outside/lessons.ts';

/**
 * Is the same due to be looked at again on two days? Then pages made on the one say what is right on the other.
 *
 * @param one a day such as `2026-11-24`
 * @throws LessonError where a fact file is not right
 */
export function isSameDue(one: string, other: string): boolean {
	const facts = loadFacts();
	const lessons = builtLessons();
	const [dueThen, dueNow] = [one, other].map((day) => JSON.stringify(overdueOn(facts, lessons, day)));
	return dueThen === dueNow;
}

/**
 * What the last line of a build says of what is overdue for checking today.
 *
 * @returns empty where nothing is
 * @throws LessonError where a fact file is not right
 */
export const overdueToday = (): string => overdueLine(overdueOn(loadFacts(), builtLessons()));
