import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';

/** Something a tag holds, with the object as it stands in the tag's `/K`. */
export type Kid = { readonly raw: PDFObject } & (
	| { readonly kind: 'tag'; readonly tag: Tag }
	/** Painted content: the mark with this number on a page or in a form XObject. */
	| { readonly kind: 'mark'; readonly number: number; readonly holder: PDFRef | undefined }
	/** An annotation, such as a link's clickable box. */
	| { readonly kind: 'object'; readonly ref: PDFRef }
);

/** One structure element: a heading, a list item, a link … */
export type Tag = {
	readonly ref: PDFRef;
	readonly dict: PDFDict;
	/** Its type as written, without the slash and before any role map. */
	readonly role: string;
	readonly parent: Tag | undefined;
	readonly kids: readonly Kid[];
};

/** @returns the root of the structure tree, or undefined in a PDF without tags */
export function tagRoot(document: PDFDocument): PDFDict | undefined {
	return document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
}

/** @returns every tag in reading order, a parent before its kids; none in a PDF without tags */
export function readTags(document: PDFDocument): Tag[] {
	const found: Tag[] = [];
	const seen = new Set<PDFObject>();
	const kid = (raw: PDFObject, parent: Tag | undefined): Kid[] => {
		if (raw instanceof PDFNumber) return [{ raw, kind: 'mark', number: raw.asNumber(), holder: pageOf(parent?.dict) }];
		const dict = document.context.lookup(raw);
		if (!(dict instanceof PDFDict) || seen.has(dict)) return [];
		const type = dict.lookup(PDFName.of('Type'));
		if (type === PDFName.of('MCR')) return markKid(raw, dict, parent);
		if (type === PDFName.of('OBJR')) return objectKid(raw, dict);
		if (!(raw instanceof PDFRef)) return [];
		seen.add(dict);
		return [{ raw, kind: 'tag', tag: read(raw, dict, parent) }];
	};
	const read = (ref: PDFRef, dict: PDFDict, parent: Tag | undefined): Tag => {
		const kids: Kid[] = [];
		const tag: Tag = { ref, dict, role: nameIn(dict, 'S') ?? '', parent, kids };
		found.push(tag);
		for (const raw of rawKids(dict)) kids.push(...kid(raw, tag));
		return tag;
	};
	for (const raw of rawKids(tagRoot(document))) kid(raw, undefined);
	return found;
}

/** @returns the tags directly inside this one */
export function tagsIn(tag: Tag): Tag[] {
	return tag.kids.flatMap((kid) => (kid.kind === 'tag' ? [kid.tag] : []));
}

/** @returns the name written under a key, without its slash */
export function nameIn(dict: PDFDict, key: string): string | undefined {
	const name = dict.lookup(PDFName.of(key));
	return name instanceof PDFName ? textOf(name) : undefined;
}

/** pdf-lib has one object for each name, and decodes it anew each time. */
const texts = new WeakMap<PDFName, string>();

function textOf(name: PDFName): string {
	const text = texts.get(name) ?? name.decodeText();
	texts.set(name, text);
	return text;
}

function rawKids(dict: PDFDict | undefined): PDFObject[] {
	const kids = dict?.lookup(PDFName.of('K'));
	if (!dict || !kids) return [];
	return kids instanceof PDFArray ? kids.asArray() : [dict.get(PDFName.of('K')) ?? kids];
}

function markKid(raw: PDFObject, dict: PDFDict, parent: Tag | undefined): Kid[] {
	const stream = dict.get(PDFName.of('Stm'));
	const holder = stream instanceof PDFRef ? stream : (pageOf(dict) ?? pageOf(parent?.dict));
	const number = dict.lookupMaybe(PDFName.of('MCID'), PDFNumber)?.asNumber();
	return number === undefined ? [] : [{ raw, kind: 'mark', number, holder }];
}

function objectKid(raw: PDFObject, dict: PDFDict): Kid[] {
	const ref = dict.get(PDFName.of('Obj'));
	return ref instanceof PDFRef ? [{ raw, kind: 'object', ref }] : [];
}

function pageOf(dict: PDFDict | undefined): PDFRef | undefined {
	const page = dict?.get(PDFName.of('Pg'));
	return page instanceof PDFRef ? page : undefined;
}
