import { tagsIn } from '../../reading/tags.ts';
import type { Rule } from '../subject.ts';

const allowed: Record<string, ReadonlySet<string>> = {
	L: new Set(['LI', 'L', 'Caption']),
	LI: new Set(['Lbl', 'LBody']),
};

/** A list holds items, an item its label and its body. @see ISO 14289-1, 7.6 */
export const lists: Rule = ({ tags }) => {
	const wrong = tags.flatMap((tag) => {
		const kids = allowed[tag.role];
		return kids
			? tagsIn(tag)
					.filter((kid) => !kids.has(kid.role))
					.map((kid) => `${kid.role} in ${tag.role}`)
			: [];
	});
	const loose = tags.filter((tag) => tag.role === 'LI' && tag.kids.some((kid) => kid.kind === 'mark'));
	return [...new Set([...wrong, ...loose.map(() => 'text in LI')])].map((what) => `A list is out of shape: ${what}.`);
};
