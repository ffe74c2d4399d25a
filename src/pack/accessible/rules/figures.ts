import { PDFHexString, PDFName, PDFString } from 'pdf-lib';
import type { Tag } from '../../reading/tags.ts';
import type { Rule } from '../subject.ts';

/** Every picture has words for it. @see ISO 14289-1, 7.3 */
export const figures: Rule = ({ document, tags }) =>
	tags
		.filter((tag) => (tag.role === 'Figure' || tag.role === 'Formula') && !hasWords(tag))
		.map((tag) => {
			const holder = tag.kids.find((kid) => kid.kind === 'mark')?.holder;
			const page = document.getPages().findIndex(({ ref }) => ref === holder) + 1;
			return `A picture${page > 0 ? ` on page ${page}` : ''} has no words for it (alt text).`;
		});

function hasWords({ dict }: Tag): boolean {
	return ['Alt', 'ActualText'].some((key) => {
		const words = dict.lookup(PDFName.of(key));
		return (words instanceof PDFString || words instanceof PDFHexString) && words.decodeText().trim() !== '';
	});
}
