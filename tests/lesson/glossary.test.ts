import { describe, expect, it } from 'vitest';
import { withMeanings, wordsUsed } from '../../src/lesson/glossary.ts';
import type { Prose } from '../../src/lesson/lesson.ts';
import { proseHtml } from '../../src/lesson/text.ts';

const vocabulary = ['sign', 'warning sign', 'tell'].map((word) => ({ word, meaning: `what ${word} means` }));
const prose = (...texts: string[]): Prose => ({
	kind: 'prose',
	line: 1,
	nodes: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
});
/** The words that open a meaning, each with the meaning's id. */
const marked = (piece: Prose) =>
	withMeanings([piece], vocabulary, ({ word }) => word)
		.map((one) => proseHtml(one, 3))
		.join('')
		.match(/<button type="button" class="meaning-word" popovertarget="[^"]+">[^<]+/g)
		?.map((tag) => tag.replace(/.*popovertarget="([^"]+)">/, '$1: '));

describe('the words of a lesson', () => {
	it.each([
		['once', ['Tell Gran. Then tell again.'], ['tell: Tell']],
		['across paragraphs', ['Tell Gran.', 'Tell Dad.'], ['tell: Tell']],
		['longest first', ['A warning sign is a sign.'], ['warning sign: warning sign', 'sign: sign']],
		['in the plural', ['Two signs.'], ['sign: signs']],
		['not within others', ['Retell the design.'], undefined],
		['not within others, with accents', ['télltell'], undefined],
	])('open their meaning %s', (_, texts, found) => {
		expect(marked(prose(...texts))).toEqual(found);
	});

	it('leave every word where it was', () => {
		const html = withMeanings([prose('Tell them: a warning sign.')], vocabulary, () => 'id').map((one) =>
			proseHtml(one, 3).replace(/<[^>]*>/g, ''),
		);
		expect(html).toEqual(['Tell them: a warning sign.']);
	});

	it('stay plain in headings', () => {
		const heading: Prose = {
			kind: 'prose',
			line: 1,
			nodes: [{ type: 'heading', depth: 2, line: 1, children: [{ type: 'text', value: 'Tell' }] }],
		};
		expect(marked(heading)).toBeUndefined();
	});

	it('are found in activities, and not in what is for teachers', () => {
		const discuss = { kind: 'block', name: 'Discuss', line: 1, props: { questions: ['Whom to tell?'] }, children: [] };
		const note = { kind: 'block', name: 'Note', line: 1, props: {}, children: [prose('A sign.')] };
		expect(wordsUsed([discuss, note] as never, vocabulary).map(({ word }) => word)).toEqual(['tell']);
	});
});
