import type { PDFDocument } from 'pdf-lib';
import { type Drawing, drawingsOn } from '../reading/drawings.ts';
import { type ParentTree, readParentTree } from '../reading/parent-tree.ts';
import { readTags, type Tag } from '../reading/tags.ts';

/** A PDF read once for all rules. */
export type Subject = {
	readonly document: PDFDocument;
	/** In reading order. */
	readonly tags: readonly Tag[];
	readonly parents: ParentTree;
	/** What each page paints: its own drawing first, then the forms in it. */
	readonly pages: readonly (readonly Drawing[])[];
};

/** One thing that must hold: gives a message for each place where it does not. */
export type Rule = (subject: Subject) => string[];

/** Reads everything the rules ask about. */
export function readSubject(document: PDFDocument): Subject {
	const pages = document.getPages().map((page) => drawingsOn(document, page));
	return { document, tags: readTags(document), parents: readParentTree(document), pages };
}
