import type { Rule } from '../subject.ts';
import { readXmp } from './metadata.ts';

/** The PDF says that it keeps to PDF/UA-1. @see ISO 14289-1, 5 */
export const claim: Rule = (subject) => {
	return /<pdfuaid:part>1<\/pdfuaid:part>/.test(readXmp(subject) ?? '') ? [] : ['The PDF does not claim PDF/UA-1.'];
};
