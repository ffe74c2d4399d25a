import { fieldNamed } from '../../pack/school.ts';
import { colours } from '../look.ts';
import type { Run } from '../text.ts';
import { escaped } from '../zip.ts';

/** What stands in a place that nobody has filled in: words to click on, and room to write by hand. */
const prompt = 'Click here to write';

/** Around the name of a place while the document is made: no author writes such letters. */
const opening = '\ue000';
const closing = '\ue001';

/** A place in the text for something only the school knows, by the name that its box has in packs. */
export const placeFor = (name: string): Run => ({ text: `${opening}${name}${closing}` });

/** Makes Word's own content controls of the places: each is labelled, and is found again by its name. */
export function makePlaces(xml: string): string {
	let id = 0;
	const marked = new RegExp(`<w:r>(?:(?!</w:r>)[\\s\\S])*?${opening}([^${closing}]*)${closing}[\\s\\S]*?</w:r>`, 'g');
	return xml.replace(marked, (_, name: string) => {
		id += 1;
		const label = escaped(fieldNamed(name)?.label ?? name);
		return `<w:sdt><w:sdtPr><w:alias w:val="${label}"/><w:tag w:val="${name}"/><w:id w:val="${id}"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${prompting}</w:sdtContent></w:sdt>`;
	});
}

const prompting = `<w:r><w:rPr><w:color w:val="${colours.inkSoft}"/></w:rPr><w:t>${prompt}</w:t></w:r>`;

/**
 * Puts words into the places of a document.
 * @param wordsFor what stands in the place of this name; where there are none, its prompt stays
 */
export function fillPlaces(xml: string, wordsFor: (name: string) => string): string {
	return xml.replace(/<w:sdt>[\s\S]*?<\/w:sdt>/g, (place) => {
		const words = wordsFor(nameOf(place));
		if (words === '') return place;
		return place
			.replace('<w:showingPlcHdr/>', '')
			.replace(
				/<w:sdtContent>[\s\S]*<\/w:sdtContent>/,
				() => `<w:sdtContent><w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:sdtContent>`,
			);
	});
}

/** @returns the names of the places in a piece of a document, in order */
export const placesIn = (xml: string): string[] => (xml.match(/<w:sdt>[\s\S]*?<\/w:sdt>/g) ?? []).map(nameOf);

const nameOf = (place: string) => /<w:tag w:val="([^"]*)"\/>/.exec(place)?.[1] ?? '';
