import type { Rule } from '../subject.ts';

/** Headings start at level 1 and go down one level at a time. @see ISO 14289-1, 7.4.2 */
export const headings: Rule = ({ tags }) => {
	const levels = tags.flatMap((tag) => (/^H[1-6]$/.test(tag.role) ? [Number(tag.role.slice(1))] : []));
	return levels.flatMap((level, i) => {
		const before = levels[i - 1] ?? 0;
		return level > before + 1 ? [`Heading ${i + 1} is of level ${level}, after one of level ${before}.`] : [];
	});
};
