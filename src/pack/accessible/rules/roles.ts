import { PDFDict, type PDFDocument, PDFName } from 'pdf-lib';
import { nameIn, tagRoot } from '../../reading/tags.ts';
import type { Rule } from '../subject.ts';

/** ISO 32000-1:2008, 14.8.4. */
const standard = new Set(
	`Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
	Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP
	Figure Formula Form`.split(/\s+/),
);

/** Every tag's type is one that readers know, or is mapped to one. @see ISO 14289-1, 7.1 */
export const roles: Rule = ({ document, tags }) => {
	const unknown = new Set(tags.map((tag) => tag.role).filter((role) => !standard.has(mapped(document, role))));
	return [...unknown].map((role) => `Readers do not know tags of the type “${role}”.`);
};

function mapped(document: PDFDocument, role: string): string {
	const map = tagRoot(document)?.lookupMaybe(PDFName.of('RoleMap'), PDFDict);
	return (map && nameIn(map, role)) ?? role;
}
