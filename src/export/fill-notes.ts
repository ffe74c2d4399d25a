import { answer, fieldNamed, type School } from '../pack/school.ts';
import { fillPlaces, placesIn } from './docx/places.ts';
import { opened } from './opened.ts';
import { changed, pack } from './zip.ts';

/**
 * Fills the places of a lesson's editable notes with a school's details. Rows that the school has no use for, such as a third deputy's,
 * go. The same input gives the same bytes, here and in a browser.
 * @param bytes notes as `lessonNotes` makes them; not changed
 * @throws {PackError} when these are no notes of ours, or damaged ones
 */
export function fillNotes(bytes: Uint8Array, school: School): Uint8Array {
	const files = opened(bytes, { what: 'notes', holds: 'word/document.xml', mark: '<w:tag w:val="lead.name"/>' });
	const wordsFor = (name: string) => {
		const field = fieldNamed(name);
		return field ? answer(school, field) : '';
	};
	const isFree = (row: string) => placesIn(row).length > 0 && placesIn(row).every((name) => wordsFor(name) === '');
	return pack(
		changed(files, /^word\/document\.xml$/, (xml) =>
			fillPlaces(
				xml.replace(/<w:tr\b[\s\S]*?<\/w:tr>/g, (row) => (isFree(row) ? '' : row)),
				wordsFor,
			),
		),
	);
}
