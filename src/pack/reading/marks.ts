import type { PDFDocument, PDFRef } from 'pdf-lib';
import { type Drawing, formPaintedBy } from './drawings.ts';
import { type Operator, operandsOf } from './operators.ts';

/** Operators, from the first to the last, that paint something together. */
export type Stretch = { readonly first: number; readonly last: number };

const opens = new Set(['BDC', 'BMC']);
const beginsPath = new Set(['m', 're']);
const paintsPath = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const showsText = new Set(['Tj', 'TJ', "'", '"']);
const paintsAlone = new Set(['Do', 'sh', 'EI']);

/** @returns the numbers by which structure elements name this drawing's content, in drawing order */
export function markNumbers(drawing: Drawing): number[] {
	return drawing.operators.filter((operator) => operator.name === 'BDC').flatMap((it) => markNumber(drawing, it) ?? []);
}

/** @returns the number of a `BDC`, or undefined if it has none, as an artifact has not */
export function markNumber(drawing: Drawing, operator: Operator): number | undefined {
	const number = /\/MCID\s+(\d+)/.exec(operandsOf(drawing.bytes, operator))?.[1];
	return number === undefined ? undefined : Number(number);
}

/**
 * Finds what is painted outside every mark: neither real content nor artifact.
 * A form XObject with marks of its own counts as marked here; what is unmarked inside it is found by looking into it.
 * @returns stretches in drawing order, neighbours joined
 * @see PDF/UA-1 (ISO 14289-1), 7.1
 */
export function unmarked(document: PDFDocument, drawing: Drawing): Stretch[] {
	const found: Stretch[] = [];
	let depth = 0;
	let path = -1;
	let text = emptyText(-1);
	drawing.operators.forEach((operator, i) => {
		const { name } = operator;
		if (opens.has(name)) depth++;
		if (name === 'EMC') depth = Math.max(0, depth - 1);
		if (opens.has(name) || name === 'EMC') text = { ...text, isCut: true };
		if (name === 'BT') text = emptyText(i);
		if (showsText.has(name) && depth === 0) text.shown.push(i);
		if (name === 'ET') found.push(...stretchesOfText(text, i));
		if (beginsPath.has(name) && path < 0) path = i;
		if (paintsPath.has(name) && depth === 0) found.push({ first: path < 0 ? i : path, last: i });
		if (paintsPath.has(name) || name === 'n') path = -1;
		if (paintsAlone.has(name) && depth === 0 && !hasOwnMarks(document, drawing, operator))
			found.push({ first: i, last: i });
	});
	return joinNeighbours(found);
}

/** Whether a `Do` paints a form XObject in which something, however deep, is marked. */
export function hasOwnMarks(document: PDFDocument, drawing: Drawing, operator: Operator): boolean {
	const form = operator.name === 'Do' ? formPaintedBy(document, drawing, operator) : undefined;
	if (!form) return false;
	return form.operators.some((it) => opens.has(it.name) || hasOwnMarks(document, form, it));
}

/** A page's drawing, or a form's, with what is unmarked in it. */
export type Unmarked = { readonly drawing: Drawing; readonly stretches: readonly Stretch[] };

/**
 * Looks through a drawing and, where it paints forms with marks of their own outside every mark, through those too.
 * @returns the drawings in which something is unmarked
 */
export function unmarkedThrough(document: PDFDocument, drawing: Drawing, seen = new Set<PDFRef>()): Unmarked[] {
	if (seen.has(drawing.holder)) return [];
	seen.add(drawing.holder);
	const stretches = unmarked(document, drawing);
	const forms = unmarkedForms(document, drawing).flatMap((form) => unmarkedThrough(document, form, seen));
	return stretches.length > 0 ? [{ drawing, stretches }, ...forms] : forms;
}

function unmarkedForms(document: PDFDocument, drawing: Drawing): Drawing[] {
	let depth = 0;
	return drawing.operators.flatMap((operator) => {
		if (opens.has(operator.name)) depth++;
		if (operator.name === 'EMC') depth = Math.max(0, depth - 1);
		if (depth > 0 || !hasOwnMarks(document, drawing, operator)) return [];
		return formPaintedBy(document, drawing, operator) ?? [];
	});
}

type Text = { readonly begin: number; readonly shown: number[]; readonly isCut: boolean };

const emptyText = (begin: number): Text => ({ begin, shown: [], isCut: false });

function stretchesOfText(text: Text, end: number): Stretch[] {
	if (text.shown.length === 0) return [];
	if (text.isCut) return text.shown.map((i) => ({ first: i, last: i }));
	return [{ first: text.begin, last: end }];
}

function joinNeighbours(stretches: readonly Stretch[]): Stretch[] {
	const joined: Stretch[] = [];
	for (const next of stretches) {
		const last = joined.at(-1);
		if (last?.last === next.first - 1) joined[joined.length - 1] = { first: last.first, last: next.last };
		else joined.push(next);
	}
	return joined;
}
