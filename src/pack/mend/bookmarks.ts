import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';

/**
 * Gives every bookmark the words of its heading. Chromium writes them twice where it has laid a page out twice, and leaves out
 * the space at which a line ends.
 * @param headings the words of the page's headings, in their order; those that have no bookmark may be among them
 * @returns the bookmarks that are no heading's, as they stand
 */
export function nameBookmarks(document: PDFDocument, headings: readonly string[]): string[] {
	let next = 0;
	return bookmarksIn(document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)).flatMap((bookmark) => {
		const title = titleOf(bookmark);
		const at = headings.findIndex((heading, index) => index >= next && isMeant(title, heading));
		const heading = headings[at];
		if (heading === undefined) return [title];
		next = at + 1;
		bookmark.set(key, PDFHexString.fromText(heading));
		return [];
	});
}

const key = PDFName.of('Title');

function titleOf(bookmark: PDFDict): string {
	const title = bookmark.lookup(key);
	return title instanceof PDFHexString || title instanceof PDFString ? title.decodeText() : '';
}

/** Whether a bookmark is a heading's words, each piece of them once or more often, whatever space lies between them. */
function isMeant(title: string, heading: string): boolean {
	const [written = '', meant = ''] = [title, heading].map((text) => text.replaceAll(/\s/g, ''));
	if (written === meant || meant === '') return written === meant && meant !== '';
	// How much has been written, wherever so much of what is meant has been.
	const reached = Array.from({ length: meant.length + 1 }, () => new Set<number>());
	reached[0]?.add(0);
	for (const [from, ends] of reached.entries())
		for (let to = from + 1; to <= meant.length; to++) {
			const piece = meant.slice(from, to);
			for (const start of ends)
				for (let end = start; written.startsWith(piece, end); end += piece.length) reached[to]?.add(end + piece.length);
		}
	return reached[meant.length]?.has(written.length) ?? false;
}

/** Every bookmark below one, each before those below it. */
function bookmarksIn(parent: PDFDict | undefined): PDFDict[] {
	const found: PDFDict[] = [];
	let item = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
	while (item) {
		found.push(item, ...bookmarksIn(item));
		item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
	}
	return found;
}
