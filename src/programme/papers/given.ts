import type { Picture } from '../../export/paper/paper.ts';
import { qrShapes } from '../../export/paper/qr.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { headingText } from '../assigned-words.ts';
import type { Assignment } from '../assignment.ts';
import type { PaperHelp } from './help.ts';

/** What a paper says of a lesson. */
export type GivenLesson = Pick<Lesson, 'id' | 'title' | 'summary' | 'keyStage' | 'sensitivity'> & {
	/** Whether a person has still to review it. */
	draft: boolean;
};

/** What the papers of an assignment are made from. */
export type Given = {
	assignment: Assignment;
	/** The address that opens it for pupils. */
	link: string;
	/** Those that are still there, in the order in which they were given. */
	lessons: readonly GivenLesson[];
	help: PaperHelp;
};

/** Whether somebody may read it who has just learned to read. */
export const isForYoungest = ({ lessons }: Pick<Given, 'lessons'>) =>
	lessons.some(({ keyStage }) => keyStage === 'ks1' || keyStage === 'ks2-lower');

export const modeText = ({ mode }: Pick<Assignment, 'mode'>) =>
	mode === 'at-home' ? 'You can do these at home.' : 'You do these in class, with your teacher.';

/** What a pupil does to reach the lessons. */
export const steps = [
	'Scan the code with a camera.',
	'Start with the first lesson on your list.',
	'You do not have to type your name.',
];

export const codeAlt = (assignment: Assignment) => `QR code that opens the page “${headingText(assignment)}”`;

/** The code of the link, which a press opens where the paper is read on a screen. */
export const codeOf = ({ assignment, link }: Given): Picture => ({
	alt: codeAlt(assignment),
	...qrShapes(link),
	href: link,
});
