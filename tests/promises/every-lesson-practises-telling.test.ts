import { describe, expect, it } from 'vitest';
import { tellingFor } from '../../src/facts/ask.ts';
import { blocksNamed } from '../../src/lesson/ask.ts';
import { itemPairs } from '../../src/lesson/baseline.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { readPdf } from '../help/read-pdf.ts';
import { facts, htmlOf, lessonPages, lessons, packOf } from '../help/site.ts';
import { missingFrom, textOf } from './words.ts';

/** What a lesson lacks for practising to tell. */
function lacks(lesson: Lesson): string[] {
	const [tell] = blocksNamed(lesson, 'Tell');
	const settings = new Set(tell?.props.adults.map((adult) => adult.setting));
	const [walk] = blocksNamed(lesson, 'AfterTelling');
	const pairs = itemPairs(lesson);
	const [first, second] = lesson.routes;
	return [
		tell ? '' : 'a tell step',
		settings.size >= 2 ? '' : 'adults from two settings',
		tell?.props.ifNot ? '' : 'what to do if the first adult does not help',
		tell?.props.again ? '' : 'words for saying it again',
		(tell?.props.otherWays.length ?? 0) >= 2 ? '' : 'other ways to tell',
		tell?.props.privacy ? '' : 'what stays private, and what cannot',
		walk ? '' : 'a walk through what happens after telling',
		pairs.some(({ before }) => before.name === 'Scale') ? '' : 'how sure pupils are, before and after',
		blocksNamed(lesson, 'Help').length ? '' : 'ways to get help',
		first === 'trusted-adult' ? '' : 'a trusted adult first',
		second === 'childline' ? '' : 'Childline next',
	].filter(Boolean);
}

const without = (lesson: Lesson, name: string): Lesson => ({
	...lesson,
	body: lesson.body.map((piece) =>
		piece.kind === 'block'
			? ({
					...piece,
					children: piece.children.filter((one) => one.kind === 'prose' || one.name !== name),
				} as typeof piece)
			: piece,
	),
});

describe('every lesson practises telling', () => {
	describe.each(lessonPages)('$id', ({ lesson, address }) => {
		const tell = blocksNamed(lesson, 'Tell')[0]?.props;
		const { begin = [], happened = [], ask = [] } = tell?.words ?? {};
		const adults = tell?.adults.map((adult) => adult.label) ?? [];
		const wordsToSay = [...begin, ...happened, ...ask];
		const walk = blocksNamed(lesson, 'AfterTelling')[0]?.props;
		const later = [walk?.says, walk?.writes, walk?.tells, walk?.asks, walk?.device, ...(walk?.later ?? [])];
		const inEverySchool = Object.values(tellingFor(facts, lesson.keyStage)).map(({ pupils }) => pupils);
		const needed = [
			...[...wordsToSay, ...adults, ...(tell?.next ?? []), ...(tell?.again ?? []), ...(tell?.otherWays ?? [])],
			...[tell?.privacy.stays, tell?.privacy.cannot, tell?.ifNot, ...later].map((words) => words ?? ''),
			...inEverySchool,
		];

		it('has a tell step with adults from two settings, and help in the right order', () => {
			expect(lacks(lesson)).toEqual([]);
		});

		it('says the words on the pupil page, with whom to try next', () => {
			expect(missingFrom(textOf(htmlOf(address)), needed)).toEqual([]);
			expect(textOf(htmlOf(address))).toContain('0800 1111');
		});

		it('says on the slides what is told, to whom, and which number to call', () => {
			const slides = textOf(htmlOf(`/lessons/${lesson.id}/slides/`));
			expect(missingFrom(slides, [tell?.about ?? '', ...adults])).toEqual([]);
			expect(slides).toContain('0800 1111');
		});

		it('says the words in the pack', async () => {
			const { tags } = await readPdf(packOf(lesson.id));
			expect(missingFrom(tags, needed)).toEqual([]);
			expect(tags).toContain('0800 1111');
		});
	});

	const [lesson] = lessons;
	it.each<[string, string[], (lesson: Lesson) => Lesson]>([
		[
			'no tell step',
			[
				'a tell step',
				'adults from two settings',
				'what to do if the first adult does not help',
				'words for saying it again',
				'other ways to tell',
				'what stays private, and what cannot',
			],
			(it) => without(it, 'Tell'),
		],
		['no walk', ['a walk through what happens after telling'], (it) => without(it, 'AfterTelling')],
		['no help', ['ways to get help'], (it) => without(it, 'Help')],
		[
			'Childline first',
			['a trusted adult first', 'Childline next'],
			(it) => ({ ...it, routes: ['childline', 'police'] }),
		],
	])('would notice a lesson with %s', (_, lack, spoil) => {
		expect(lesson && lacks(spoil(lesson))).toEqual(lack);
	});
});
