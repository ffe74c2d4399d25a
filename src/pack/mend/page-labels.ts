import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFRef } from 'pdf-lib';
import type { PackDescription, PackLabel } from '../describe.ts';
import { PackError } from '../error.ts';

/**
 * Names pages by their part: “Notes 1”, “Slide 1”. Every part counts from 1.
 * @throws {PackError} when a part has no place in the PDF, or does not start on a page of its own after the last
 */
export function writePageLabels(document: PDFDocument, { labels }: PackDescription) {
	const starts = labels.map((label, i) => (i === 0 ? 0 : pageOf(document, label)));
	starts.forEach((start, i) => {
		if (i > 0 && start <= (starts[i - 1] ?? 0)) throw sharedPage(labels[i]?.anchor ?? '');
	});
	const entries = labels.flatMap((label, i): PDFObject[] => [
		document.context.obj(starts[i] ?? 0),
		document.context.obj({ S: PDFName.of('D'), P: PDFHexString.fromText(label.prefix) }),
	]);
	document.catalog.set(PDFName.of('PageLabels'), document.context.obj({ Nums: entries }));
}

function pageOf(document: PDFDocument, { anchor }: PackLabel): number {
	const place = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.lookup(PDFName.of(anchor));
	const page = place instanceof PDFArray ? place.get(0) : undefined;
	const index = document.getPages().findIndex(({ ref }) => page instanceof PDFRef && ref === page);
	if (index < 0)
		throw new PackError(
			`The pack has no place called “${anchor}”.`,
			`Give the part the id “${anchor}”, and link to it from the contents list on the cover.`,
		);
	return index;
}

function sharedPage(anchor: string): PackError {
	return new PackError(
		`The part “${anchor}” does not start on a new page.`,
		'Put the parts in the order of their labels, each with a page break before it.',
	);
}
