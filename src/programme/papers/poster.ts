import type { Paper } from '../../export/paper/paper.ts';
import { daysText, headingText } from '../assigned-words.ts';
import { codeOf, type Given, isForYoungest, modeText, steps } from './given.ts';
import { helpForPupils } from './help.ts';

/** For a wall or a board: a code that is scanned from a few steps away. A long list of lessons goes on to a second page. */
export function poster(given: Given): Paper {
	const { assignment, lessons, help } = given;
	const heading = headingText(assignment);
	return {
		title: `${heading}: poster`,
		foot: 'Lantern',
		poster: true,
		blocks: [
			{ kind: 'heading', level: 1, text: heading },
			{ kind: 'paragraph', text: `${daysText(assignment)}. ${modeText(assignment)}` },
			{ kind: 'picture', ...codeOf(given), width: codeWidth(lessons.length) },
			{ kind: 'paragraph', text: steps.join(' '), strong: true },
			{ kind: 'paragraph', text: helpForPupils(help, isForYoungest(given)) },
			{ kind: 'heading', level: 2, text: lessons.length === 1 ? 'The lesson' : 'The lessons' },
			{ kind: 'list', items: lessons.map(({ title }) => title), numbered: true },
		],
	};
}

/** In points: as large as leaves room on the page for up to nine lessons, and still to be scanned from two steps away. */
const codeWidth = (lessons: number) => Math.max(220, 340 - 22 * Math.max(0, lessons - 4));
