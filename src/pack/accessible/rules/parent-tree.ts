import type { PDFRef } from 'pdf-lib';
import type { Drawing } from '../../reading/drawings.ts';
import { markNumbers } from '../../reading/marks.ts';
import { parentsOfMarks } from '../../reading/parent-tree.ts';
import type { Tag } from '../../reading/tags.ts';
import type { Rule, Subject } from '../subject.ts';

/** Every mark leads to the tag that holds it, and every tag's mark is painted. @see ISO 32000-1:2008, 14.7.4.4 */
export const parentTree: Rule = (subject) => {
	const holders = tagsByMark(subject.tags);
	const painted = new Set<string>();
	const lost = subject.pages.flatMap((drawings, i) =>
		drawings.flatMap((drawing) =>
			markNumbers(drawing).flatMap((number) => {
				painted.add(key(drawing.holder, number));
				const isHeld = parentOf(subject, drawing, number) === (holders.get(key(drawing.holder, number)) ?? null);
				return isHeld ? [] : [`Mark ${number} on page ${i + 1} does not lead to the tag that holds it.`];
			}),
		),
	);
	const missing = [...holders.keys()].filter((mark) => !painted.has(mark));
	return [...lost, ...missing.map((mark) => `A tag holds mark ${mark}, which no page paints.`)];
};

function tagsByMark(tags: readonly Tag[]): Map<string, PDFRef> {
	const holders = new Map<string, PDFRef>();
	for (const tag of tags)
		for (const kid of tag.kids)
			if (kid.kind === 'mark' && kid.holder) holders.set(key(kid.holder, kid.number), tag.ref);
	return holders;
}

function parentOf({ document, parents }: Subject, drawing: Drawing, number: number) {
	const list = parentsOfMarks(document, parents, drawing.holder);
	return list && number < list.size() ? list.get(number) : undefined;
}

function key(holder: PDFRef, number: number): string {
	return `${number} of ${holder.tag}`;
}
