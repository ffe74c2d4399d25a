import { PDFDocument } from 'pdf-lib';
import type { Finding } from './finding.ts';
import { artifacts } from './rules/artifacts.ts';
import { claim } from './rules/claim.ts';
import { fields } from './rules/fields.ts';
import { figures } from './rules/figures.ts';
import { fonts } from './rules/fonts.ts';
import { headings } from './rules/headings.ts';
import { language } from './rules/language.ts';
import { letters } from './rules/letters.ts';
import { links } from './rules/links.ts';
import { lists } from './rules/lists.ts';
import { markedContent } from './rules/marked-content.ts';
import { metadata } from './rules/metadata.ts';
import { parentTree } from './rules/parent-tree.ts';
import { parents } from './rules/parents.ts';
import { roles } from './rules/roles.ts';
import { tabOrder } from './rules/tab-order.ts';
import { tables } from './rules/tables.ts';
import { tagged } from './rules/tagged.ts';
import { title } from './rules/title.ts';
import { type Rule, readSubject } from './subject.ts';

/** Every rule of PDF/UA-1 that a pack could break, by the name of its file. @see ISO 14289-1 */
const rules: Record<string, Rule> = {
	tagged,
	title,
	language,
	metadata,
	'marked-content': markedContent,
	artifacts,
	'parent-tree': parentTree,
	parents,
	roles,
	headings,
	lists,
	tables,
	figures,
	links,
	fields,
	'tab-order': tabOrder,
	fonts,
	letters,
};

/**
 * Checks a finished pack against the machine-checkable rules of PDF/UA-1 that can apply to one.
 * A pass means those rules hold, not that the pack reads well.
 * @param bytes a PDF; not changed
 * @returns what is wrong; empty if nothing is
 */
export async function checkAccessible(bytes: Uint8Array): Promise<Finding[]> {
	const document = await PDFDocument.load(bytes, { updateMetadata: false });
	return inspect(document, { ...rules, claim });
}

/** Checks a PDF that is open, all but its claim to be accessible: that comes after. */
export function inspect(document: PDFDocument, asked: Record<string, Rule> = rules): Finding[] {
	const subject = readSubject(document);
	return Object.entries(asked).flatMap(([rule, look]) => look(subject).map((message) => ({ rule, message })));
}
