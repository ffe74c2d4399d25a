import { fillNotes } from '../../src/export/fill-notes.ts';
import { fillSlides } from '../../src/export/fill-slides.ts';
import { personalise } from '../../src/pack/personalise.ts';
import { readSchool } from '../../src/pack/school.ts';

/** Files by what they are, in base64: how bytes come into a page and out of it. */
export type Files = Record<'pack' | 'slides' | 'notes', string>;

/** Fills a lesson's files from the text of a `school.json`, in the test and in the page alike. */
export async function fillAll(files: Files, font: string, school: string): Promise<Files> {
	const read = readSchool(JSON.parse(school));
	if (!('school' in read)) throw new Error(read.mistakes.map(({ message }) => message).join('\n'));
	return {
		pack: text(await personalise(bytes(files.pack), read.school, bytes(font))),
		slides: text(fillSlides(bytes(files.slides), read.school)),
		notes: text(fillNotes(bytes(files.notes), read.school)),
	};
}

const bytes = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const text = (raw: Uint8Array) => btoa(Array.from(raw, (byte) => String.fromCharCode(byte)).join(''));
