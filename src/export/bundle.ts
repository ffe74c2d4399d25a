import { strToU8, zipSync } from 'fflate';
import type { Lesson } from '../lesson/lesson.ts';
import { agesText, dayText, keyStageNames } from '../lesson/names.ts';

/** What goes into a lesson's download, as bytes. */
export type BundleFiles = {
	pack: Uint8Array;
	slides: Uint8Array;
	editableSlides: Uint8Array;
	editableNotes: Uint8Array;
	worksheets: Uint8Array;
	homeSheet: Uint8Array;
	/** The words of the licence. */
	licence: string;
};

const members = [
	[
		'pack',
		'pack.pdf',
		'Everything to print: safeguarding page, notes, slides, worksheets, answers, cards, home sheet.',
	],
	['slides', 'slides.pdf', 'The slides alone, to show on any board.'],
	['editableSlides', 'slides.pptx', 'The same slides for PowerPoint or LibreOffice, to change; notes under each.'],
	['editableNotes', 'notes.docx', 'The teacher notes for Word or LibreOffice, to change.'],
	[
		'worksheets',
		'worksheets.pdf',
		'The worksheets and activities on paper, without answers: copy as many as you need.',
	],
	['homeSheet', 'home sheet.pdf', 'One sheet for parents and carers.'],
] as const satisfies readonly (readonly [keyof BundleFiles, string, string])[];

/** Any day would do, but it must always be the same. */
const day = () => new Date(2026, 0, 1);

/**
 * Everything for one lesson as a zip. The same input gives the same bytes.
 *
 * @param files are not changed
 */
export function bundle(files: BundleFiles, lesson: Lesson): Uint8Array {
	// The files are compressed already.
	const own = members.map(([key, name]) => [nameOf(lesson, name), [files[key], { level: 0 }]] as const);
	const texts = [
		['README.txt', strToU8(readme(lesson))],
		['LICENCE.txt', strToU8(forAnyEditor(files.licence))],
	] as const;
	return zipSync(Object.fromEntries([...texts, ...own]), { mtime: day() });
}

const nameOf = (lesson: Lesson, name: string) => `${lesson.id} ${name}`;
const forAnyEditor = (text: string) => text.replace(/\r?\n/g, '\r\n');

function readme(lesson: Lesson): string {
	const files = members.map(([, name, says]) => `${nameOf(lesson, name)}\n    ${says}`);
	return forAnyEditor(`${lesson.title}
${lesson.summary}

${keyStageNames[lesson.keyStage]} · ${agesText(lesson.ages)} · ${lesson.minutes} minutes
Written ${dayText(lesson.reviewed.on)}, to be reviewed again by ${dayText(lesson.reviewed.due)}.
${lesson.reviewed.by ? '' : 'Draft: to be reviewed by a designated safeguarding lead before it is taught.\n'}
START HERE
Read “Before you teach” in the pack first: it says whom to tell, and what to do when a pupil tells you something.

WHAT IS IN HERE
${files.join('\n')}
LICENCE.txt
    What you may do with all this.

TO CHANGE IT
Change the .pptx and the .docx in PowerPoint, Word or LibreOffice. Keep the ways to get help on the slides,
and check phone numbers before you teach.

LICENCE
Creative Commons Attribution 4.0 (CC BY 4.0): change it, print it, share it, and say that it came from Lantern.
`);
}
