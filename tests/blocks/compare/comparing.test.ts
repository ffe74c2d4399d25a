import { describe, expect, it } from 'vitest';
import { isFinished, type Marks, saidOf } from '../../../src/blocks/compare/comparing.ts';
import { Compare } from '../../../src/blocks/compare/schema.ts';

const compare = Compare.parse({
	id: 'two',
	prompt: 'Which?',
	first: { label: 'Bot', text: ['Hello.'] },
	second: { label: 'Leah', text: ['Hi.'] },
	points: [
		{ text: 'listens', which: 'second', why: 'She asks.' },
		{ text: 'pretends to feel', which: 'first', why: 'It cannot.' },
		{ text: 'is quick', which: 'both', why: 'Both are.' },
	],
	done: 'Done.',
});

describe('marking', () => {
	it.each([
		[0, 'second', 'yes', 'You marked “Leah” for “listens”. She asks.'],
		[0, 'first', 'again', 'You marked “Bot” for “listens”. Read “Leah” once more.'],
		[0, 'both', 'again', 'You marked “Both” for “listens”. Only one of them does. Which one is it?'],
		[1, 'second', 'again', 'You marked “Leah” for “pretends to feel”. Read “Bot” once more.'],
		[2, 'both', 'yes', 'You marked “Both” for “is quick”. Both are.'],
		[2, 'first', 'again', 'You marked “Bot” for “is quick”. That is half of it: read the other one too.'],
	] as const)('point %i as %s says %s', (at, mark, tone, text) => {
		const point = compare.points[at];
		expect(point && saidOf(compare, point, mark)).toMatchObject({ tone, text });
	});

	it.each([
		[[undefined, undefined, undefined], false],
		[['second', 'first', undefined], false],
		[['second', 'first', 'first'], false],
		[['second', 'first', 'both'], true],
	] as [Marks, boolean][])('%j is finished: %s', (marks, finished) => {
		expect(isFinished(compare.points, marks)).toBe(finished);
	});
});
