import { PDFDict, PDFName } from 'pdf-lib';
import type { Drawing } from '../../reading/drawings.ts';
import { operandsOf } from '../../reading/operators.ts';
import { nameIn } from '../../reading/tags.ts';
import { shownCodes } from '../../reading/texts.ts';
import type { Rule } from '../subject.ts';

/** No letter is shown as the empty box a font keeps for letters it lacks. @see ISO 14289-1, 7.21.8 */
export const letters: Rule = ({ pages }) =>
	pages.flatMap((drawings, i) =>
		drawings.some(showsMissingLetter) ? [`Page ${i + 1} has a letter that no font has.`] : [],
	);

/** Reading codes one by one is slow, and four noughts in a row are seldom. */
const mayHoldNoughts = /0\s*0\s*0\s*[0>]|\(/;

function showsMissingLetter(drawing: Drawing): boolean {
	const fonts = drawing.resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
	let isWide = false;
	return drawing.operators.some((operator) => {
		if (operator.name === 'Tf') {
			const name = operandsOf(drawing.bytes, operator).split(/\s+/)[0]?.slice(1) ?? '';
			const font = fonts?.lookupMaybe(PDFName.of(name), PDFDict);
			isWide = font !== undefined && nameIn(font, 'Subtype') === 'Type0';
		}
		if (!isWide || (operator.name !== 'Tj' && operator.name !== 'TJ')) return false;
		const operands = operandsOf(drawing.bytes, operator);
		if (!mayHoldNoughts.test(operands)) return false;
		const codes = shownCodes(operands);
		return codes.some((code, i) => i % 2 === 0 && code === 0 && codes[i + 1] === 0);
	});
}
