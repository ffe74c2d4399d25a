import { PDFName } from 'pdf-lib';
import { nameIn } from '../../reading/tags.ts';
import type { Rule } from '../subject.ts';

/** The Tab key goes through a page's boxes in the order of the tags. @see ISO 14289-1, 7.18.3 */
export const tabOrder: Rule = ({ document }) =>
	document.getPages().flatMap(({ node }, i) => {
		const isRight = !node.has(PDFName.of('Annots')) || nameIn(node, 'Tabs') === 'S';
		return isRight ? [] : [`The Tab key does not follow the tags on page ${i + 1}.`];
	});
