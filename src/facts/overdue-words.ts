import { blocksNamed } from '../lesson/ask.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { countOf } from '../lesson/mistake.ts';
import { dayText } from '../lesson/names.ts';
import { lessonRoutes, shownLaws } from './ask.ts';
import type { Dated, Due } from './due.ts';

/** What a teacher checks before using a lesson, in words. Empty where nothing of it is overdue. */
export function checkFirst(facts: Dated, lesson: Lesson): string[] {
	const named = blocksNamed(lesson, 'Law').flatMap(({ props }) => props.facts);
	const laws = shownLaws(facts).filter(({ id, mayHaveChanged }) => mayHaveChanged && named.includes(id));
	// People near by have no number that could be wrong.
	const routes = lessonRoutes(facts, lesson).filter(({ isOverdue, phone, url }) => isOverdue && (phone ?? url));
	const unverified = lessonRoutes(facts, lesson).filter(({ verified }) => verified === false);
	const oldest = routes.map(({ checked }) => checked).sort()[0];
	const names = routes.map(({ name }) => name).join(', ');
	return [
		...(lesson.isOverdue ? [`This lesson was last checked on ${dayText(lesson.reviewed.on)}: check before use.`] : []),
		...(oldest ? [`Ways to get help (${names}) were last checked on ${dayText(oldest)}: check before use.`] : []),
		...(unverified.length
			? [
					`Ways to get help (${unverified.map(({ name }) => name).join(', ')}) have still to be tried by a person: check before use.`,
				]
			: []),
		...laws.map(
			({ title, checked }) => `The law “${title}” may have changed since ${dayText(checked)}: check before use.`,
		),
	];
}

/** One line for the end of a build. Empty where nothing is overdue. */
export function overdueLine(dues: readonly Due[]): string {
	const overdue = dues.filter(({ isOverdue }) => isOverdue);
	const lessons = overdue.filter(({ kind }) => kind === 'lesson').length;
	const facts = overdue.length - lessons;
	const counted = [...(facts ? [countOf(facts, 'fact')] : []), ...(lessons ? [countOf(lessons, 'lesson')] : [])];
	const is = overdue.length === 1 ? 'is' : 'are';
	return counted.length ? `${counted.join(' and ')} ${is} overdue for checking: npm run lessons shows which` : '';
}
