import { PDFArray, type PDFDocument, PDFName, PDFRef } from 'pdf-lib';
import { parentOfAnnotation, readParentTree } from '../reading/parent-tree.ts';

/** Takes away clickable boxes that no tag holds, as in a thumbnail hidden from readers. @see ISO 14289-1, 7.18.1 */
export function dropLooseLinks(document: PDFDocument) {
	const tree = readParentTree(document);
	for (const page of document.getPages()) {
		const boxes = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [];
		const held = boxes.filter((box) => box instanceof PDFRef && parentOfAnnotation(document, tree, box));
		if (held.length === boxes.length) continue;
		if (held.length > 0) page.node.set(PDFName.of('Annots'), document.context.obj(held));
		else page.node.delete(PDFName.of('Annots'));
	}
}
