import { PDFArray, type PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from 'pdf-lib';

/** A clickable box that is to be a form field. */
export type Widget = {
	/** Parts are joined by full stops. */
	readonly name: string;
	/** What a reader hears. */
	readonly label: string;
	readonly ref: PDFRef;
	readonly dict: PDFDict;
};

/** The name of the typeface in the form. */
export const faceName = 'Lantern';

/** As large as fits the box, in black. */
const appearance = `/${faceName} 0 Tf 0 g`;

/**
 * Makes the boxes one form, with one field for each name. @see ISO 32000-1:2008, 12.7
 * @param face the typeface in this PDF
 */
export function makeForm(document: PDFDocument, widgets: readonly Widget[], face: PDFRef) {
	const { context, catalog } = document;
	const top = PDFArray.withContext(context);
	const groups = new Map<string, PDFRef>();
	for (const name of new Set(widgets.map((widget) => widget.name))) {
		const boxes = widgets.filter((widget) => widget.name === name);
		const parts = name.split('.');
		const parent = groupFor(document, { parts: parts.slice(0, -1), groups, top });
		const field = context.obj({
			FT: 'Tx',
			T: PDFHexString.fromText(parts.at(-1) ?? name),
			TU: PDFHexString.fromText(boxes[0]?.label ?? name),
			DA: PDFString.of(appearance),
			Kids: boxes.map(({ ref }) => ref),
		});
		const ref = context.register(field);
		hang(document, { ref, parent, top });
		for (const box of boxes) becomeWidget(box, ref);
	}
	const form = {
		Fields: top,
		NeedAppearances: false,
		DA: PDFString.of(appearance),
		DR: { Font: { [faceName]: face } },
	};
	catalog.set(PDFName.of('AcroForm'), context.register(context.obj(form)));
}

type Place = { parts: readonly string[]; groups: Map<string, PDFRef>; top: PDFArray };

/** A field's own name may hold no full stop, so `lead.name` is the field `name` in the group `lead`. */
function groupFor(document: PDFDocument, { parts, groups, top }: Place): PDFRef | undefined {
	const name = parts.join('.');
	if (parts.length === 0) return undefined;
	const known = groups.get(name);
	if (known) return known;
	const parent = groupFor(document, { parts: parts.slice(0, -1), groups, top });
	const ref = document.context.register(
		document.context.obj({ T: PDFHexString.fromText(parts.at(-1) ?? name), Kids: [] }),
	);
	groups.set(name, ref);
	hang(document, { ref, parent, top });
	return ref;
}

function hang(
	document: PDFDocument,
	{ ref, parent, top }: { ref: PDFRef; parent?: PDFRef | undefined; top: PDFArray },
) {
	if (!parent) return top.push(ref);
	const { context } = document;
	(context.lookup(ref) as PDFDict).set(PDFName.of('Parent'), parent);
	(context.lookup(parent) as PDFDict).lookup(PDFName.of('Kids'), PDFArray).push(ref);
}

const printed = 4;

function becomeWidget({ dict, label }: Widget, field: PDFRef) {
	for (const key of ['A', 'Border', 'Dest', 'H', 'PA', 'QuadPoints']) dict.delete(PDFName.of(key));
	dict.set(PDFName.of('Subtype'), PDFName.of('Widget'));
	dict.set(PDFName.of('F'), dict.context.obj(printed));
	dict.set(PDFName.of('Parent'), field);
	dict.set(PDFName.of('Contents'), PDFHexString.fromText(label));
}
