import type { Paper } from '../../export/paper/paper.ts';
import { daysText, headingText } from '../assigned-words.ts';
import { codeOf, type Given, isForYoungest, modeText, steps } from './given.ts';
import { helpForPupils } from './help.ts';

/** One slip for each pupil, to cut apart: what to do, and where to get help. */
export function slips(given: Given, count: number): Paper {
	const { assignment, help } = given;
	const heading = headingText(assignment);
	const slip = {
		heading,
		about: `${daysText(assignment)}. ${modeText(assignment)}`,
		steps: steps.map((step, at) => `${at + 1}. ${step}`),
		picture: codeOf(given),
		foot: helpForPupils(help, isForYoungest(given)),
	};
	return {
		title: `${heading}: slips`,
		foot: 'Lantern · cut along the lines',
		blocks: [{ kind: 'slips', count, slip }],
	};
}
