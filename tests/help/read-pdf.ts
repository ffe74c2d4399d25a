import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFString } from 'pdf-lib';
import { readTags, type Tag } from '../../src/pack/reading/tags.ts';
import { readTexts, type TextOf } from '../../src/pack/reading/texts.ts';

/** What a PDF says about itself. */
export type AboutPdf = {
	pageCount: number;
	/** Title, Author, Subject, Keywords, Creator, Producer, CreationDate, ModDate. */
	info: Record<string, string>;
	language: string;
	/** The name of each page, as a reader shows it. */
	pageLabels: string[];
	/** Bookmarks, each indented by two spaces for every level below the first. */
	outline: string[];
};

/** What a reader of a PDF can find out about it. */
export type ReadPdf = AboutPdf & {
	/** The tags in reading order, one a line, indented, with their words. */
	tags: string;
	/** The words for each clickable box. */
	links: string[];
};

/** Opens a PDF and reads it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
	const document = await PDFDocument.load(bytes, { updateMetadata: false });
	return { ...aboutPdf(document), tags: tagsAsText(document), links: readLinks(document) };
}

/** The quick part of reading: what is said of the whole PDF, and nothing that stands on its pages. */
export function aboutPdf(document: PDFDocument): AboutPdf {
	return {
		pageCount: document.getPageCount(),
		info: readInfo(document),
		language: textIn(document.catalog.lookup(PDFName.of('Lang'))),
		pageLabels: readPageLabels(document),
		outline: outlineOf(document),
	};
}

/** @returns the tags of a PDF in reading order, one a line, indented, with their words */
export function tagsAsText(document: PDFDocument): string {
	const textOf = readTexts(document);
	return readTags(document)
		.map((tag) => `${'  '.repeat(depthOf(tag))}${tag.role}${wordsOf(tag, textOf)}`)
		.join('\n');
}

function depthOf(tag: Tag): number {
	return tag.parent ? depthOf(tag.parent) + 1 : 0;
}

function wordsOf(tag: Tag, textOf: TextOf): string {
	const alt = textIn(tag.dict.lookup(PDFName.of('Alt')));
	const text = tag.kids.map((kid) => (kid.kind === 'mark' ? textOf(kid.holder, kid.number) : '')).join(' ');
	const words = (alt || text).replace(/\s+/g, ' ').trim();
	return words ? ` “${words}”` : '';
}

function readInfo(document: PDFDocument): Record<string, string> {
	const info = document.context.lookup(document.context.trailerInfo.Info);
	if (!(info instanceof PDFDict)) return {};
	return Object.fromEntries(info.keys().map((key) => [key.decodeText(), textIn(info.lookup(key))]));
}

function readPageLabels(document: PDFDocument): string[] {
	const nums = document.catalog.lookupMaybe(PDFName.of('PageLabels'), PDFDict)?.lookup(PDFName.of('Nums'), PDFArray);
	let prefix = '';
	let first = 0;
	return document.getPages().map((_, page) => {
		for (let i = 0; nums && i < nums.size(); i += 2)
			if (nums.lookup(i, PDFNumber).asNumber() === page) {
				prefix = textIn(nums.lookup(i + 1, PDFDict).lookup(PDFName.of('P')));
				first = page;
			}
		return `${prefix}${page - first + 1}`;
	});
}

/** @returns the bookmarks of a PDF, each indented by two spaces for every level below the first */
export const outlineOf = (document: PDFDocument): string[] =>
	readOutline(document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict), 0);

function readOutline(parent: PDFDict | undefined, level: number): string[] {
	const lines: string[] = [];
	let item = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
	while (item) {
		lines.push('  '.repeat(level) + textIn(item.lookup(PDFName.of('Title'))), ...readOutline(item, level + 1));
		item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
	}
	return lines;
}

function readLinks(document: PDFDocument): string[] {
	return document.getPages().flatMap((page) => {
		const boxes = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
		return (boxes?.asArray() ?? []).map((_, i) => textIn(boxes?.lookup(i, PDFDict).lookup(PDFName.of('Contents'))));
	});
}

function textIn(object: PDFObject | undefined): string {
	return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';
}
