import type { Lesson } from '../lesson/lesson.ts';

/** A part of the pack: where it begins, how it is called, and how its pages are numbered. */
export type Part = { anchor: string; title: string; prefix: string };

/** The parts of a lesson's pack in the order they are printed. */
export function partsOf(lesson: Lesson): Part[] {
	return [
		{ anchor: 'part-before', title: 'Before you teach', prefix: 'Before ' },
		{ anchor: 'part-glance', title: 'The lesson at a glance', prefix: 'Glance ' },
		{ anchor: 'part-notes', title: 'Teacher notes', prefix: 'Notes ' },
		{ anchor: 'part-slides', title: 'Slides', prefix: 'Slide ' },
		{
			anchor: 'part-sheets',
			title: lesson.keyStage === 'ks1' ? 'Sheets for pupils' : 'Worksheets and activities on paper',
			prefix: 'Sheet ',
		},
		{ anchor: 'part-answers', title: 'Answers', prefix: 'Answers ' },
		{ anchor: 'part-card', title: 'Telling cards', prefix: 'Card ' },
		{ anchor: 'part-home', title: 'For parents and carers', prefix: 'Home ' },
		{ anchor: 'part-map', title: 'Curriculum, sources and licence', prefix: 'Map ' },
	];
}
