import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib';
import { parentOfAnnotation } from '../../reading/parent-tree.ts';
import { nameIn } from '../../reading/tags.ts';
import type { Rule, Subject } from '../subject.ts';

const hidden = 2;

/** Every clickable box hangs on the right tag and has words for it. @see ISO 14289-1, 7.18 */
export const links: Rule = (subject) =>
	subject.document.getPages().flatMap((page, i) => {
		const boxes = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [];
		return boxes.flatMap((box) =>
			box instanceof PDFRef ? faults(subject, box).map((fault) => `A box on page ${i + 1} ${fault}.`) : [],
		);
	});

function faults(subject: Subject, ref: PDFRef): string[] {
	const box = subject.document.context.lookup(ref, PDFDict);
	const flags = box.lookupMaybe(PDFName.of('F'), PDFNumber)?.asNumber() ?? 0;
	const kind = nameIn(box, 'Subtype');
	if (flags & hidden || kind === 'Popup') return [];
	const wanted = kind === 'Link' ? 'Link' : kind === 'Widget' ? 'Form' : 'Annot';
	return [
		...(roleHolding(subject, ref) === wanted ? [] : [`is not held by a tag of the type ${wanted}`]),
		...(kind === 'Widget' || hasWords(box) ? [] : ['has no words for it']),
	];
}

function roleHolding({ document, parents, tags }: Subject, box: PDFRef): string | undefined {
	const parent = parentOfAnnotation(document, parents, box);
	const tag = tags.find(({ ref }) => ref === parent);
	return tag?.kids.some((kid) => kid.kind === 'object' && kid.ref === box) ? tag.role : undefined;
}

function hasWords(box: PDFDict): boolean {
	const words = box.lookup(PDFName.of('Contents'));
	return (words instanceof PDFString || words instanceof PDFHexString) && words.decodeText().trim() !== '';
}
