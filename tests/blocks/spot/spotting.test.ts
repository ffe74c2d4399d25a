import { describe, expect, it } from 'vitest';
import { beginning, isFinished, saidOf, signs, toggled } from '../../../src/blocks/spot/spotting.ts';

const items = [
	{ text: 'nice castle!', why: 'A kind word.' },
	{ text: 'don’t tell anyone', sign: 'asks for a secret', why: 'It keeps her away from help.' },
	{ text: 'answer me now', sign: 'hurries her', why: 'It leaves no time to think.' },
];
const having = (...pressed: number[]) => pressed.reduce(toggled, beginning);

describe('spotting signs', () => {
	it.each([
		{ pressed: [], found: 0, finished: false },
		{ pressed: [0], found: 0, finished: false },
		{ pressed: [1], found: 1, finished: false },
		{ pressed: [1, 1], found: 0, finished: false },
		{ pressed: [2, 1], found: 2, finished: true },
		{ pressed: [0, 1, 2], found: 2, finished: true },
	])('has found $found after $pressed', ({ pressed, found, finished }) => {
		expect(signs(items, having(...pressed))).toEqual({ all: 2, found });
		expect(isFinished(items, having(...pressed))).toBe(finished);
	});

	it.each([
		{
			pressed: [1],
			tone: 'yes',
			text: '“don’t tell anyone” The sign: asks for a secret. It keeps her away from help.',
		},
		{ pressed: [0], tone: 'again', text: '“nice castle!” This one is fine. A kind word.' },
		{ pressed: [0, 0], tone: 'again', text: '“nice castle!”' },
	])('says what $pressed turned out to be', ({ pressed, tone, text }) => {
		expect(saidOf(items, having(...pressed))).toMatchObject({ tone, text });
	});

	it('says nothing before the first press', () => {
		expect(saidOf(items, beginning)).toBeUndefined();
	});
});
