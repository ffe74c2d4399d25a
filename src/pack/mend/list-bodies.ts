import { PDFDict, type PDFDocument, PDFName } from 'pdf-lib';
import { adopt, type ParentTree, readParentTree } from '../reading/parent-tree.ts';
import { type Kid, readTags, type Tag } from '../reading/tags.ts';

/** Puts what a list item says into a list body, beside its bullet or number. @see ISO 14289-1, 7.6 */
export function wrapListBodies(document: PDFDocument) {
	const tree = readParentTree(document);
	for (const tag of readTags(document)) if (tag.role === 'LI') wrapBody(document, tree, tag);
}

function wrapBody(document: PDFDocument, tree: ParentTree, item: Tag) {
	const loose = item.kids.filter((kid) => !isListPart(kid));
	if (loose.length === 0) return;
	const body = PDFDict.withContext(document.context);
	body.set(PDFName.of('Type'), PDFName.of('StructElem'));
	body.set(PDFName.of('S'), PDFName.of('LBody'));
	body.set(PDFName.of('P'), item.ref);
	body.set(PDFName.of('K'), document.context.obj(loose.map((kid) => kid.raw)));
	const page = item.dict.get(PDFName.of('Pg'));
	if (page) body.set(PDFName.of('Pg'), page);
	const ref = document.context.register(body);
	const parts = item.kids.filter(isListPart).map((kid) => kid.raw);
	item.dict.set(PDFName.of('K'), document.context.obj([...parts, ref]));
	for (const kid of loose) if (kid.kind === 'tag') kid.tag.dict.set(PDFName.of('P'), ref);
	adopt(document, tree, { kids: loose, by: ref });
}

function isListPart(kid: Kid): boolean {
	return kid.kind === 'tag' && (kid.tag.role === 'Lbl' || kid.tag.role === 'LBody');
}
