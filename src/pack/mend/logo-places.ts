import {
	PDFArray,
	PDFDict,
	type PDFDocument,
	PDFHexString,
	PDFName,
	type PDFPage,
	PDFRawStream,
	type PDFRef,
} from 'pdf-lib';
import { logoDrawing, logoTitle } from '../logo/place.ts';
import { drawingOfPage } from '../reading/drawings.ts';
import { parentsOfMarks, readParentTree } from '../reading/parent-tree.ts';
import { type Tag, tagRoot } from '../reading/tags.ts';

/** A clickable box that is to be a place for a picture. */
type LogoLink = { readonly ref: PDFRef; readonly dict: PDFDict; readonly tag: Tag };

/**
 * Makes of each box a tag that holds an empty drawing, in the box's place. `placeLogo` fills the drawing; until then nobody sees or
 * hears anything there.
 */
export function makeLogoPlaces(document: PDFDocument, links: readonly LogoLink[]) {
	for (const page of document.getPages()) {
		const boxes = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
		const own = links.filter(({ ref }) => boxes?.asArray().includes(ref));
		for (const link of own) becomePlace(document, page, link);
	}
	const gone = links.map(({ dict }) => dict.lookup(PDFName.of('StructParent'))?.toString());
	if (gone.length > 0) forget(document, new Set(gone));
}

function becomePlace(document: PDFDocument, page: PDFPage, { ref, dict, tag }: LogoLink) {
	const { context } = document;
	const { x, y, width, height } = dict.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
	const drawing = context.register(
		context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height] }),
	);
	const parents = parentsOfMarks(document, readParentTree(document), page.ref);
	const number = parents?.size() ?? 0;
	parents?.push(tag.ref);
	const name = nameFor(page, drawing);
	paintLast(page, `/P <</MCID ${number}>> BDC q 1 0 0 1 ${x} ${y} cm ${name} Do Q EMC`);
	page.node.lookup(PDFName.of('Annots'), PDFArray).remove(indexOf(page, ref));
	tag.dict.set(PDFName.of('S'), PDFName.of('NonStruct'));
	tag.dict.set(PDFName.of('T'), PDFHexString.fromText(logoTitle));
	tag.dict.set(PDFName.of('Pg'), page.ref);
	tag.dict.set(PDFName.of('K'), context.obj(number));
	tag.dict.set(PDFName.of(logoDrawing), drawing);
	tag.dict.set(PDFName.of('A'), context.obj({ O: 'Layout', Placement: 'Block', BBox: [x, y, x + width, y + height] }));
}

const indexOf = (page: PDFPage, ref: PDFRef) => page.node.lookup(PDFName.of('Annots'), PDFArray).asArray().indexOf(ref);

/** Gives the drawing a name among what the page paints. Pages may share such lists, so this page gets its own. */
function nameFor({ node, doc }: PDFPage, drawing: PDFRef): PDFName {
	const resources = node.Resources()?.clone(doc.context) ?? PDFDict.withContext(doc.context);
	const pictures = resources.lookupMaybe(PDFName.of('XObject'), PDFDict)?.clone(doc.context);
	const named = pictures ?? PDFDict.withContext(doc.context);
	const name = PDFName.of(`Logo${drawing.objectNumber}`);
	named.set(name, drawing);
	resources.set(PDFName.of('XObject'), named);
	node.set(PDFName.of('Resources'), resources);
	return name;
}

/** Whatever the page did to its own measures is undone first. */
function paintLast(page: PDFPage, operators: string) {
	const before = drawingOfPage(page).bytes;
	const text = new TextEncoder();
	const parts = [text.encode('q\n'), before, text.encode(`\nQ\n${operators}`)];
	const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	parts.reduce((at, part) => {
		bytes.set(part, at);
		return at + part.length;
	}, 0);
	const stream = PDFRawStream.of(page.doc.context.obj({}), bytes);
	page.node.set(PDFName.of('Contents'), page.doc.context.register(stream));
}

/** Takes boxes that are no more out of the list of what leads to which tag. */
function forget(document: PDFDocument, numbers: ReadonlySet<string | undefined>) {
	const visit = (node: PDFDict | undefined) => {
		const pairs = node?.lookupMaybe(PDFName.of('Nums'), PDFArray);
		for (let i = (pairs?.size() ?? 0) - 2; pairs && i >= 0; i -= 2)
			if (numbers.has(pairs.get(i)?.toString())) {
				pairs.remove(i + 1);
				pairs.remove(i);
			}
		const kids = node?.lookupMaybe(PDFName.of('Kids'), PDFArray);
		for (let i = 0; kids && i < kids.size(); i++) visit(kids.lookup(i, PDFDict));
	};
	visit(tagRoot(document)?.lookupMaybe(PDFName.of('ParentTree'), PDFDict));
}
