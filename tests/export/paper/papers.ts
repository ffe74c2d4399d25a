import type { Paper } from '../../../src/export/paper/paper.ts';
import { qrShapes } from '../../../src/export/paper/qr.ts';

const link = 'https://lantern.example.org/a/#AbCdEfGhIjKlMnOpQrSt';

/** Everything that a paper may hold, over several pages: long words, a table that breaks, an empty cell. */
export const everyBlock: Paper = {
	title: 'A paper with everything',
	foot: 'Lantern',
	marked: true,
	blocks: [
		{ kind: 'heading', level: 1, text: 'A paper with everything' },
		{ kind: 'paragraph', text: 'It says “hello”, and goes on for a while. '.repeat(12) },
		{ kind: 'list', items: ['One thing', 'Another thing, at some length. '.repeat(12), 'A third'] },
		{ kind: 'heading', level: 2, text: 'A table over pages' },
		{
			kind: 'table',
			head: ['Class', 'Lesson', 'Taught'],
			widths: [1, 3, 1],
			rows: Array.from({ length: 45 }, (_, at) => [
				`5 Oak ${at}`,
				'A lesson with a longer title '.repeat(1 + (at % 3)),
				at % 4 ? '3 May 2027' : '',
			]),
		},
		{ kind: 'heading', level: 3, text: 'Pictures and links' },
		{ kind: 'link', text: 'Open the lessons', href: link },
		{ kind: 'picture', alt: 'QR code of the link', ...qrShapes(link), width: 120 },
		{ kind: 'paragraph', text: 'A paragraph over two pages. '.repeat(300), strong: true },
		{ kind: 'new page', turned: true },
		{ kind: 'heading', level: 2, text: 'A chart over pages' },
		{
			kind: 'chart',
			alt: 'Bars for 30 classes. All have been taught half of what is planned.',
			key: { outline: 'planned', solid: 'taught' },
			rows: Array.from({ length: 30 }, (_, at) => ({
				label: `5 Oak ${at}`,
				about: 'At some length. '.repeat(1 + (at % 8)),
				lines: Array.from({ length: 1 + (at % 2) }, () => ({ outline: 1, solid: at / 60, says: `${at} of 60` })),
			})),
		},
		{ kind: 'table', head: ['A wide table'], rows: [['On a turned page']] },
		{ kind: 'new page' },
		{ kind: 'paragraph', text: 'The end.' },
	],
};
