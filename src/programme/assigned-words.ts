import { dayText } from '../lesson/names.ts';
import { type Assignment, whenIs } from './assignment.ts';

/** "Lessons for 5 Oak" */
export const headingText = ({ label }: Pick<Assignment, 'label'>) =>
	label ? `Lessons for ${label}` : 'Lessons for your class';

/** When a class does its lessons, for pupils. They open before and after as well: a tablet's clock may be wrong, and late is fine. */
export function whenText({ from, to }: Pick<Assignment, 'from' | 'to'>, today: string): string {
	const when = whenIs({ from, to }, today);
	if (when === 'before') return `This starts on ${dayText(from)}. You can look at it before then.`;
	if (when === 'over')
		return `This ended on ${dayText(to)}. That is fine: the lessons still open, and you can do them now.`;
	return daysText({ from, to });
}

/** "From 30 November 2026 to 18 December 2026" */
export const daysText = ({ from, to }: Pick<Assignment, 'from' | 'to'>) =>
	from === to ? `On ${dayText(from)}` : `From ${dayText(from)} to ${dayText(to)}`;

/** A lesson that nobody here knows. What merely looks like an id could be a message from whoever made the link: it is not shown. */
export const lessonText = (id: string) => (/^(?:ks1|[lu]ks2|ks[345])-\d{2}$/.test(id) ? `Lesson ${id}` : 'A lesson');

/** More numbers of lessons than these could be those of a telephone. */
const mostNamed = 3;

/** Lessons that nobody here knows, each as a page may name it. */
export const lessonTexts = (ids: readonly string[]): string[] =>
	ids.length > mostNamed ? [`${ids.length} lessons`] : ids.map(lessonText);

/** Lessons in the order in which a class was given them, and those that are not here any more. */
export function foundOf(given: readonly string[], known: readonly string[]) {
	const asked = [...new Set(given)];
	return { here: asked.filter((id) => known.includes(id)), gone: asked.filter((id) => !known.includes(id)) };
}
