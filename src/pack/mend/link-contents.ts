import { PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from 'pdf-lib';
import { readTags, type Tag } from '../reading/tags.ts';
import { readTexts, type TextOf } from '../reading/texts.ts';

/** From the address of a link without words of its own to its name. */
export type LinkNames = ReadonlyMap<string, string>;

/**
 * Gives every link the words that a reader hears for its box: its own, else its name, else where it goes.
 * @param names Chromium keeps no `aria-label` of a link, so whoever printed the page brings them
 * @see ISO 14289-1, 7.18.5
 */
export function describeLinks(document: PDFDocument, names: LinkNames) {
	const links = readTags(document).filter((tag) => tag.role === 'Link');
	if (links.length === 0) return;
	const textOf = readTexts(document);
	for (const link of links) {
		const words = spoken(link, textOf).replace(/\s+/g, ' ').trim();
		for (const box of boxesOf(document, link)) {
			const place = destination(box);
			box.set(PDFName.of('Contents'), PDFHexString.fromText(words || names.get(place) || place));
		}
	}
}

function spoken(tag: Tag, textOf: TextOf): string {
	const label = textIn(tag.dict.lookup(PDFName.of('Alt'))) ?? textIn(tag.dict.lookup(PDFName.of('ActualText')));
	if (label !== undefined) return label;
	return tag.kids
		.map((kid) => {
			if (kid.kind === 'tag') return spoken(kid.tag, textOf);
			return kid.kind === 'mark' ? textOf(kid.holder, kid.number) : '';
		})
		.join(' ');
}

function boxesOf(document: PDFDocument, link: Tag): PDFDict[] {
	return link.kids.flatMap((kid) => (kid.kind === 'object' ? [document.context.lookup(kid.ref, PDFDict)] : []));
}

function destination(box: PDFDict): string {
	const address = box.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
	const place = box.lookup(PDFName.of('Dest'));
	return textIn(address) ?? textIn(place) ?? 'Link';
}

function textIn(object: PDFObject | undefined): string | undefined {
	const isText = object instanceof PDFString || object instanceof PDFHexString || object instanceof PDFName;
	return isText ? object.decodeText() : undefined;
}
