import { describe, expect, it } from 'vitest';
import { checked, firstAstray, isFinished, moved, saidOf } from '../../../src/blocks/order/ordering.ts';

const steps = ['Stop', 'Turn it over', 'Tell'].map((text) => ({ text, why: `Why: ${text}.` }));
const standing = (...places: number[]) => ({ places, checked: false });

describe('putting steps in order', () => {
	it.each([
		{ from: 0, by: 1 as const, now: [0, 2, 1] },
		{ from: 2, by: -1 as const, now: [2, 1, 0] },
		{ from: 0, by: -1 as const, now: [2, 0, 1] },
		{ from: 2, by: 1 as const, now: [2, 0, 1] },
	])('moves the step at $from by $by', ({ from, by, now }) => {
		expect(moved(standing(2, 0, 1), from, by).places).toEqual(now);
	});

	it('forgets an earlier check once a step has moved', () => {
		expect(moved(checked(standing(2, 0, 1)), 0, 1).checked).toBe(false);
	});

	it.each([
		{ places: [0, 1, 2], astray: -1, finished: true },
		{ places: [0, 2, 1], astray: 1, finished: false },
		{ places: [1, 0, 2], astray: 0, finished: false },
	])('finds $astray astray in $places', ({ places, astray, finished }) => {
		expect(firstAstray(places)).toBe(astray);
		expect(isFinished(checked(standing(...places)))).toBe(finished);
		expect(isFinished(standing(...places))).toBe(false);
	});

	it('names the first step that belongs elsewhere, with its reason', () => {
		expect(saidOf(standing(0, 2, 1), steps)).toBeUndefined();
		expect(saidOf(checked(standing(0, 2, 1)), steps)).toEqual({
			tone: 'again',
			lead: 'Not quite.',
			text: 'Look again at place 2. “Tell” belongs somewhere else: Why: Tell.',
		});
		expect(saidOf(checked(standing(0, 1, 2)), steps)?.tone).toBe('yes');
	});
});
