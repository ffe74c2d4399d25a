import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNull, PDFRef, PDFString } from 'pdf-lib';
import type { Face } from '../face.ts';
import { parentOfAnnotation, parentsOfMarks, readParentTree } from '../reading/parent-tree.ts';
import { readTags, type Tag } from '../reading/tags.ts';
import { makeForm, type Widget } from './form.ts';
import { makeLogoPlaces } from './logo-places.ts';
import { unmark } from './unmark.ts';

const nowhere = 'https://field.invalid/';
const logo = 'logo';

/**
 * Turns each link to `https://field.invalid/NAME` into a form field of that name, where it stands. Boxes of one name are one field:
 * what is typed into one is in all. A link to the name `logo` becomes a place for a picture instead.
 * @param face opens the typeface for what is typed; not called where there are no boxes
 * @returns how many boxes there are
 * @see ISO 14289-1, 7.18.4
 */
export async function makeFields(document: PDFDocument, face: () => Face): Promise<number> {
	const links = fieldLinks(document);
	for (const link of links) unmarkBelow(document, link.tag);
	makeLogoPlaces(
		document,
		links.filter(({ name }) => name === logo),
	);
	const boxes = links.filter(({ name }) => name !== logo);
	for (const box of boxes) becomeForm(box);
	if (boxes.length > 0) makeForm(document, boxes, await face().embed(document));
	return boxes.length;
}

type FieldLink = Widget & { readonly tag: Tag };

function fieldLinks(document: PDFDocument): FieldLink[] {
	const tree = readParentTree(document);
	const tags = new Map(readTags(document).map((tag) => [tag.ref, tag]));
	return document.getPages().flatMap((page) =>
		annotationsOf(page.node).flatMap((ref): FieldLink[] => {
			const dict = document.context.lookup(ref, PDFDict);
			const address = dict.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
			const uri = address instanceof PDFString ? address.decodeText() : '';
			const tag = tags.get(parentOfAnnotation(document, tree, ref) ?? PDFRef.of(0));
			if (!uri.startsWith(nowhere) || !tag) return [];
			return [{ name: uri.slice(nowhere.length), ref, dict, tag, label: labelOf(dict) }];
		}),
	);
}

function annotationsOf(page: PDFDict): PDFRef[] {
	const boxes = page.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [];
	return boxes.filter((box) => box instanceof PDFRef);
}

function labelOf(dict: PDFDict): string {
	const words = dict.lookup(PDFName.of('Contents'));
	return words instanceof PDFHexString || words instanceof PDFString ? words.decodeText() : '';
}

/** The border that Chromium hangs on a box is decoration. */
function unmarkBelow(document: PDFDocument, tag: Tag) {
	const marks = marksBelow(tag);
	unmark(document, marks);
	const tree = readParentTree(document);
	for (const { holder, number } of marks) parentsOfMarks(document, tree, holder)?.set(number, PDFNull);
}

/** A form tag holds its widget and nothing else. */
function becomeForm({ tag, ref }: FieldLink) {
	const own = tag.kids.find((kid) => kid.kind === 'object' && kid.ref === ref);
	tag.dict.set(PDFName.of('S'), PDFName.of('Form'));
	if (own) tag.dict.set(PDFName.of('K'), own.raw);
}

type Mark = { readonly holder: PDFRef; readonly number: number };

function marksBelow(tag: Tag): Mark[] {
	return tag.kids.flatMap((kid) => {
		if (kid.kind === 'tag') return marksBelow(kid.tag);
		return kid.kind === 'mark' && kid.holder ? [{ holder: kid.holder, number: kid.number }] : [];
	});
}
