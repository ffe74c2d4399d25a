import { PDFArray, type PDFDict, PDFName, type PDFRef } from 'pdf-lib';
import type { Face } from './face.ts';
import { faceName } from './mend/form.ts';

/** In points: as large as reads well beside the pack's own words, and as small as can still be read on paper. */
const largest = 13;
const smallest = 7;
const margin = 2;

/**
 * Finds how large words can stand in a box, on one line.
 * @returns points, to a quarter; undefined where even the smallest are too wide
 */
export function sizeFor(widget: PDFDict, text: string, face: Face): number | undefined {
	const { width, height } = rectangleOf(widget);
	const byHeight = Math.min(largest, height * 0.75);
	const byWidth = (width - 2 * margin) / face.widthOf(text, 1);
	const size = Math.floor(Math.min(byHeight, byWidth) * 4) / 4;
	return size >= smallest ? size : undefined;
}

type Words = { text: string; size: number; face: Face & { ref: PDFRef } };

/** Draws words in a box, as readers show and print them. */
export function fill(widget: PDFDict, { text, size, face }: Words) {
	const { context } = widget;
	const { width, height } = rectangleOf(widget);
	const baseline = (height - face.capHeight * size) / 2;
	const show = `/${faceName} ${size} Tf 0 g ${margin} ${rounded(baseline)} Td ${face.shapes(text)} Tj`;
	const drawing = context.stream(`/Tx BMC q BT ${show} ET Q EMC`, {
		Type: 'XObject',
		Subtype: 'Form',
		BBox: [0, 0, rounded(width), rounded(height)],
		Resources: { Font: { [faceName]: face.ref } },
	});
	widget.set(PDFName.of('AP'), context.obj({ N: context.register(drawing) }));
}

function rectangleOf(widget: PDFDict): { width: number; height: number } {
	const { width, height } = widget.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
	return { width, height };
}

const rounded = (points: number) => Math.round(points * 100) / 100;
