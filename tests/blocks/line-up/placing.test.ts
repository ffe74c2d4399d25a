import { describe, expect, it } from 'vitest';
import { isFinished, placed, saidOf, usualWords } from '../../../src/blocks/line-up/placing.ts';

const places = ['Banter', 'Getting close', 'Hurtful'];
const think = 'Who is laughing?';

describe('placing cases', () => {
	it('is finished when every case has a place', () => {
		const first = placed([undefined, undefined], 0, 2);
		expect(first).toEqual([2, undefined]);
		expect(isFinished(first)).toBe(false);
		expect(isFinished(placed(first, 1, 1))).toBe(true);
	});

	it.each([
		{ place: 3, put: 3, words: 'Most people who work with young people would put it there too.' },
		{ place: 3, put: 1, words: 'Most people who work with young people would put it at “Hurtful”.' },
		{ place: undefined, put: 1, words: 'People who work with young people may see this one differently.' },
	])('gives something to weigh up, and no mark, for $put where $place is usual', ({ place, put, words }) => {
		expect(saidOf({ text: 'A case', place, think }, places, put)).toEqual({
			tone: 'yes',
			lead: `You put it at “${places[put - 1]}”.`,
			text: `${words} ${think}`,
		});
	});

	it('says nothing about a case that is still in hand', () => {
		expect(saidOf({ text: 'A case', think }, places, undefined)).toBeUndefined();
	});

	it('says that views differ where no place is usual', () => {
		expect(usualWords({}, places)).toContain('differently');
	});
});
