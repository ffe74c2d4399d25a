import type { Sheet } from './sheet.ts';

/** Marks a page by the heading that has just been drawn on it. */
export type MarkPage = (heading: { level: 1 | 2 | 3; text: string }) => void;

/** Bookmarks for the side of a reader: the parts of a long paper, and what stands in them. */
export function bookmarks(doc: Sheet): MarkPage {
	// To the whole page: where to scroll to, pdfkit counts from the right.
	const look = { fit: true } as object;
	let part = doc.outline;
	return ({ level, text }) => {
		if (level === 2) part = doc.outline.addItem(text, look);
		if (level === 3) part.addItem(text, look);
	};
}
