import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, type PDFObject, PDFRef, PDFString } from 'pdf-lib';
import { nameIn } from '../../reading/tags.ts';
import type { Rule, Subject } from '../subject.ts';

/** Every form field says what it asks for, and the tag that holds it holds nothing else. @see ISO 14289-1, 7.18.4 */
export const fields: Rule = (subject) => [...formFaults(subject), ...widgetFaults(subject), ...tagFaults(subject)];

function formFaults({ document }: Subject): string[] {
	const form = document.catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict);
	const redraws = form?.lookup(PDFName.of('NeedAppearances')) === PDFBool.True;
	return redraws ? ['The form leaves it to the reader how its fields look.'] : [];
}

function widgetFaults({ document }: Subject): string[] {
	const inForm = new Set<PDFObject>(fieldsOf(document.catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict), 'Fields'));
	return document.getPages().flatMap(({ node }, i) => {
		const boxes = node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [];
		return boxes.flatMap((ref): string[] => {
			const box = document.context.lookup(ref, PDFDict);
			if (nameIn(box, 'Subtype') !== 'Widget') return [];
			return [
				...(inForm.has(ref) ? [] : [`A field on page ${i + 1} is not in the form.`]),
				...(hasWords(box) ? [] : [`A field on page ${i + 1} does not say what it asks for.`]),
			];
		});
	});
}

/** @returns the fields of a form or of a group, and their boxes, however deep */
function fieldsOf(dict: PDFDict | undefined, key: string): PDFRef[] {
	const refs = dict?.lookupMaybe(PDFName.of(key), PDFArray)?.asArray() ?? [];
	return refs.flatMap((ref) => {
		const field = dict?.context.lookup(ref);
		if (!(ref instanceof PDFRef) || !(field instanceof PDFDict)) return [];
		return [ref, ...fieldsOf(field, 'Kids')];
	});
}

function hasWords(box: PDFDict): boolean {
	const own = box.lookup(PDFName.of('TU'));
	const words = own ?? box.lookupMaybe(PDFName.of('Parent'), PDFDict)?.lookup(PDFName.of('TU'));
	return (words instanceof PDFString || words instanceof PDFHexString) && words.decodeText().trim() !== '';
}

/** A form tag without a box stands for one that is only drawn, as Chromium writes for a checkbox. */
function tagFaults({ tags }: Subject): string[] {
	const full = tags.filter(
		({ role, kids }) => role === 'Form' && kids.length > 1 && kids.some(({ kind }) => kind === 'object'),
	);
	return full.map(() => 'A tag of the type Form holds something beside its one field.');
}
