import { describe, expect, it } from 'vitest';
import { isDraft } from '../../src/lesson/draft.ts';
import { readPdf } from '../help/read-pdf.ts';
import { htmlOf, lessons, packOf } from '../help/site.ts';
import { textOf } from './words.ts';

const mark = 'Draft: to be reviewed by a designated safeguarding lead';
const drafts = lessons.filter(isDraft);
const others = lessons.filter((lesson) => lesson.sensitivity < 2);
const marksIn = (text: string) => text.replaceAll(/[“”\s]+/g, ' ').split(mark).length - 1;
/** What England reads of a page: no words for another nation. */
const englandOf = (html: string) => {
	const foreign = /<span data-in="(?![^"]*england)[^"]*"[^>]*>[^<]*<\/span>/g;
	return textOf(html.replaceAll(foreign, ''));
};
const pages = ['lessons/ID/', 'lessons/ID/slides/', 'families/ID/', 'families/ID/letter/', 'lessons/ID/print/'];

describe('a sensitive lesson that no person has reviewed says so', () => {
	it('is every one of level 2 or 3 until somebody has signed it', () => {
		expect(drafts.map(({ id }) => id)).toEqual(
			lessons.filter(({ sensitivity, reviewed }) => sensitivity >= 2 && !reviewed.by).map(({ id }) => id),
		);
		const signed = {
			sensitivity: 3,
			reviewed: { on: '2026-11-22', due: '2027-11-22', by: 'Lead, Hill School' },
		} as const;
		expect(isDraft(signed)).toBe(false);
	});

	describe.each(drafts)('$id', ({ id }) => {
		it.each(pages)('on %s', (page) => {
			const html = htmlOf(`/${page.replace('ID', id)}`);
			expect(marksIn(englandOf(html))).toBeGreaterThan(0);
			expect(html, 'no space before the title').not.toMatch(/reviewed by a</);
		});

		it('in the pack: on the cover, the first slide and the home sheet', async () => {
			const { tags } = await readPdf(packOf(id));
			// Words alone: a title of a nation has a tag of its own.
			const words = [...tags.matchAll(/“(.*)”$/gm)].map(([, said]) => said).join(' ');
			expect(marksIn(words)).toBeGreaterThanOrEqual(3);
		});
	});

	it.each(others)('$id, which is not sensitive, has no mark on its slides or letter', ({ id }) => {
		expect(marksIn(englandOf(htmlOf(`/lessons/${id}/slides/`)))).toBe(0);
		expect(marksIn(englandOf(htmlOf(`/families/${id}/letter/`)))).toBe(0);
	});
});
