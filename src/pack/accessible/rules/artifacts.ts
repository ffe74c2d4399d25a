import type { PDFDocument } from 'pdf-lib';
import type { Drawing } from '../../reading/drawings.ts';
import { hasOwnMarks, markNumber } from '../../reading/marks.ts';
import { operandsOf } from '../../reading/operators.ts';
import type { Rule } from '../subject.ts';

/** Nothing that a tag holds is inside an artifact, where readers would pass over it. @see ISO 14289-1, 7.1 */
export const artifacts: Rule = ({ document, pages }) =>
	pages.flatMap((drawings, i) =>
		drawings.some((drawing) => hidesContent(document, drawing))
			? [`Page ${i + 1} has content inside an artifact.`]
			: [],
	);

function hidesContent(document: PDFDocument, drawing: Drawing): boolean {
	const open: boolean[] = [];
	return drawing.operators.some((operator) => {
		const isInside = open.includes(true);
		if (operator.name === 'EMC') open.pop();
		if (operator.name === 'BDC' || operator.name === 'BMC')
			open.push(operandsOf(drawing.bytes, operator).startsWith('/Artifact'));
		if (!isInside) return false;
		return operator.name === 'BDC'
			? markNumber(drawing, operator) !== undefined
			: hasOwnMarks(document, drawing, operator);
	});
}
