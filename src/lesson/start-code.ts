import type { FrontMatter } from './front-matter.ts';

/** Lessons from this level on are begun together with a teacher. */
const together = 2;

/** Is this a lesson that pupils begin only when their teacher says so? */
export const isTeacherLed = ({ sensitivity }: Pick<FrontMatter, 'sensitivity'>) => sensitivity >= together;

/**
 * The four digits that a teacher shows so that pupils' pages begin, the same in every build. They keep a child from
 * wandering into the lesson alone; they are no secret, for whoever reads a page's source can find them.
 *
 * @returns nothing for a lesson that anybody may open
 */
export function startCodeOf({ id, sensitivity }: Pick<FrontMatter, 'id' | 'sensitivity'>): string | undefined {
	if (!isTeacherLed({ sensitivity })) return undefined;
	const mixed = [...id].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);
	return String(1000 + (mixed % 9000));
}
