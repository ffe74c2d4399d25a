import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef, PDFStream } from 'pdf-lib';
import { type Kid, tagRoot } from './tags.ts';

/** From a page, form or annotation back to its tags, by the number each carries. */
export type ParentTree = ReadonlyMap<number, PDFObject>;

/** @returns every entry: an array of tags for a page or form, one tag for an annotation; empty in a PDF without tags */
export function readParentTree(document: PDFDocument): ParentTree {
	const entries = new Map<number, PDFObject>();
	const visit = (node: PDFDict | undefined) => {
		const pairs = node?.lookupMaybe(PDFName.of('Nums'), PDFArray);
		for (let i = 0; pairs && i + 1 < pairs.size(); i += 2) {
			const value = pairs.get(i + 1);
			if (value) entries.set(pairs.lookup(i, PDFNumber).asNumber(), value);
		}
		const kids = node?.lookupMaybe(PDFName.of('Kids'), PDFArray);
		for (let i = 0; kids && i < kids.size(); i++) visit(kids.lookup(i, PDFDict));
	};
	visit(tagRoot(document)?.lookupMaybe(PDFName.of('ParentTree'), PDFDict));
	return entries;
}

/** @returns the tags of a page's or form's marks, by mark number; undefined if the tree has no such entry */
export function parentsOfMarks(document: PDFDocument, tree: ParentTree, holder: PDFRef): PDFArray | undefined {
	const entry = tree.get(numberIn(document, holder, 'StructParents') ?? -1);
	const parents = entry && document.context.lookup(entry);
	return parents instanceof PDFArray ? parents : undefined;
}

/** @returns the tag that holds an annotation, or undefined if none does */
export function parentOfAnnotation(document: PDFDocument, tree: ParentTree, annotation: PDFRef): PDFRef | undefined {
	const entry = tree.get(numberIn(document, annotation, 'StructParent') ?? -1);
	return entry instanceof PDFRef ? entry : undefined;
}

/** Tells the parent tree that content which hung on another tag now hangs on this one. Tags among the kids are left alone. */
export function adopt(document: PDFDocument, tree: ParentTree, adoption: { kids: readonly Kid[]; by: PDFRef }) {
	for (const kid of adoption.kids)
		if (kid.kind === 'mark' && kid.holder) parentsOfMarks(document, tree, kid.holder)?.set(kid.number, adoption.by);
}

function numberIn(document: PDFDocument, ref: PDFRef, key: string): number | undefined {
	const object = document.context.lookup(ref);
	const dict = object instanceof PDFStream ? object.dict : object;
	return dict instanceof PDFDict ? dict.lookupMaybe(PDFName.of(key), PDFNumber)?.asNumber() : undefined;
}
