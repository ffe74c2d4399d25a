import { describe, expect, it } from 'vitest';
import { htmlOf, lessonPages, lessons } from '../help/site.ts';
import { foundIn, missingFrom, sourceOf, teacherSentences, textOf } from './words.ts';

const leaks = (html: string, sentences: readonly string[]) => foundIn(sourceOf(html), sentences);

describe('words for teachers and families never reach pupils', () => {
	it('has lessons to look at', () => {
		expect(lessons.length).toBeGreaterThan(0);
	});

	describe.each(lessonPages)('$id', ({ lesson, address }) => {
		const sentences = teacherSentences(lesson);
		const pupils = htmlOf(address);

		it('has many such words, and the teacher gets every one of them', () => {
			expect(sentences.length).toBeGreaterThan(50);
			expect(missingFrom(textOf(htmlOf(`/lessons/${lesson.id}/print/`)), sentences)).toEqual([]);
		});

		it('keeps them out of the source of the pupil page', () => {
			expect(leaks(pupils, sentences)).toEqual([]);
		});

		it('keeps them off the slides', () => {
			expect(leaks(htmlOf(`/lessons/${lesson.id}/slides/`), sentences)).toEqual([]);
		});

		it.each([
			['as words', (words: string) => `<p>${words.replace(' ', ' <em>').concat('</em>')}</p>`],
			['hidden', (words: string) => `<div hidden>${words}</div>`],
			[
				'among what an island is given',
				(words: string) => `<astro-island props="{&quot;why&quot;:[0,&quot;${words}&quot;]}"></astro-island>`,
			],
			['in a script', (words: string) => `<script>const note = ${JSON.stringify(words)};</script>`],
			['in a comment', (words: string) => `<!-- ${words} -->`],
		])('would notice one that slipped in %s', (_, slip) => {
			const sentence = sentences[0] ?? '';
			expect(leaks(pupils.replace('</main>', `${slip(sentence)}</main>`), sentences)).toEqual([sentence]);
		});
	});
});
