import { describe, expect, it } from 'vitest';
import { asksToLeave, noPresses, pressed } from '../../src/parts/shift-presses.ts';

const after = (times: number[]) => asksToLeave(times.reduce(pressed, noPresses));

describe('Shift pressed', () => {
	it.each([
		['three times', [1e6, 1e6 + 900, 1e6 + 1800], true],
		['three times with almost five seconds between', [1e6, 1e6 + 4900, 1e6 + 9800], true],
		['twice', [1e6, 1e6 + 900], false],
		['three times with a long wait in between', [1e6, 1e6 + 900, 1e6 + 6000], false],
		['twice, and three times after a long wait', [1e6, 1e6 + 100, 1e6 + 9000, 1e6 + 9100, 1e6 + 9200], true],
	])('%s', (_, times, leaves) => {
		expect(after(times)).toBe(leaves);
	});
});
