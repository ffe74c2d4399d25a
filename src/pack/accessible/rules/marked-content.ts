import { unmarkedThrough } from '../../reading/marks.ts';
import type { Rule } from '../subject.ts';

/** Whatever is painted is content of a tag or an artifact. @see ISO 14289-1, 7.1 */
export const markedContent: Rule = ({ document, pages }) =>
	pages.flatMap(([drawing], i) => {
		const found = drawing ? unmarkedThrough(document, drawing).flatMap(({ stretches }) => stretches) : [];
		return found.length > 0
			? [`Page ${i + 1} paints ${found.length} things that are neither content nor artifact.`]
			: [];
	});
