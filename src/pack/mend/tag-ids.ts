import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { readTags, type Tag, tagRoot } from '../reading/tags.ts';

/**
 * Numbers the tags' ids from 1 in reading order. Chromium counts every element its process has ever drawn, so without this
 * the same page gives other bytes the second time.
 */
export function renumberTagIds(document: PDFDocument) {
	const tags = readTags(document).filter((tag) => idOf(tag) !== undefined);
	const renamed = new Map(tags.map((tag, i) => [idOf(tag) ?? '', `t${String(i + 1).padStart(5, '0')}`]));
	for (const tag of readTags(document)) renameHeaders(tag, renamed);
	for (const tag of tags) tag.dict.set(PDFName.of('ID'), PDFString.of(renamed.get(idOf(tag) ?? '') ?? ''));
	writeIndex(document, tags);
}

function idOf(tag: Tag): string | undefined {
	const id = tag.dict.lookup(PDFName.of('ID'));
	return id instanceof PDFString || id instanceof PDFHexString ? id.decodeText() : undefined;
}

function renameHeaders(tag: Tag, renamed: ReadonlyMap<string, string>) {
	for (const attribute of attributesOf(tag)) {
		const headers = attribute.lookupMaybe(PDFName.of('Headers'), PDFArray);
		for (let i = 0; headers && i < headers.size(); i++) {
			const id = headers.lookup(i);
			const isText = id instanceof PDFString || id instanceof PDFHexString;
			const name = isText ? renamed.get(id.decodeText()) : undefined;
			if (name) headers.set(i, PDFString.of(name));
		}
	}
}

function attributesOf(tag: Tag): PDFDict[] {
	const attributes = tag.dict.lookup(PDFName.of('A'));
	if (attributes instanceof PDFDict) return [attributes];
	if (!(attributes instanceof PDFArray)) return [];
	return attributes.asArray().flatMap((_, i) => attributes.lookupMaybe(i, PDFDict) ?? []);
}

/** A name tree may be one leaf, with its names in order. The ids are padded, so their order is the tags'. */
function writeIndex(document: PDFDocument, tags: readonly Tag[]) {
	const root = tagRoot(document);
	root?.delete(PDFName.of('IDTree'));
	if (!root || tags.length === 0) return;
	const names = tags.flatMap((tag) => [tag.dict.get(PDFName.of('ID')) ?? PDFString.of(''), tag.ref]);
	root.set(PDFName.of('IDTree'), document.context.register(document.context.obj({ Names: names })));
}
