import { PDFName } from 'pdf-lib';
import type { Rule } from '../subject.ts';

/** Every tag names as its parent the tag that holds it. @see ISO 32000-1:2008, 14.7.2 */
export const parents: Rule = ({ tags }) =>
	tags.flatMap(({ dict, role, parent }) => {
		const isRight = parent === undefined || dict.get(PDFName.of('P')) === parent.ref;
		return isRight ? [] : [`A tag of the type ${role} names another parent than the one that holds it.`];
	});
