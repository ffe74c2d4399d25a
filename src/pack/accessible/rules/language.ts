import { PDFHexString, PDFName, type PDFObject, PDFString } from 'pdf-lib';
import type { Rule } from '../subject.ts';

/** The PDF says which language it is in, and so does every tag in another one. @see ISO 14289-1, 7.2 */
export const language: Rule = ({ document, tags }) => {
	const own = document.catalog.lookup(PDFName.of('Lang'));
	if (!own) return ['The PDF does not say which language it is in.'];
	return [own, ...tags.map((tag) => tag.dict.lookup(PDFName.of('Lang')))]
		.flatMap((lang) => (lang ? [textOf(lang)] : []))
		.filter((lang) => !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(lang))
		.map((lang) => `“${lang}” is not a language tag.`);
};

function textOf(object: PDFObject): string {
	return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : '';
}
