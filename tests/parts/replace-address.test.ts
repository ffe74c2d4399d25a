import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceAddress } from '../../src/parts/replace-address.ts';

/** A browser's history that takes so many changes, then refuses. */
function aHistory(takes: number, refusal = new DOMException('too often', 'SecurityError')) {
	let left = takes;
	const taken: string[] = [];
	const replaceState = (_: unknown, __: string, address?: string | URL | null) => {
		if (left === 0) throw refusal;
		left -= 1;
		taken.push(`${address}`);
	};
	return { door: { replaceState }, taken, calm: () => (left = takes) };
}

describe('a change of the address', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('is made at once', () => {
		const { door, taken } = aHistory(2);
		replaceAddress('#1', door);
		replaceAddress('#2', door);
		expect(taken).toEqual(['#1', '#2']);
	});

	it('follows later where it is refused, and only the last', () => {
		const { door, taken, calm } = aHistory(1);
		for (const address of ['#1', '#2', '#3']) replaceAddress(address, door);
		expect(taken).toEqual(['#1']);
		vi.advanceTimersByTime(5000);
		expect(taken).toEqual(['#1']);
		calm();
		vi.advanceTimersByTime(1000);
		expect(taken).toEqual(['#1', '#3']);
		vi.advanceTimersByTime(60_000);
		expect(taken).toEqual(['#1', '#3']);
	});

	it('is not lost behind one that came before it', () => {
		const { door, taken, calm } = aHistory(1);
		replaceAddress('#1', door);
		replaceAddress('#2', door);
		calm();
		replaceAddress('#3', door);
		calm();
		vi.advanceTimersByTime(5000);
		expect(taken).toEqual(['#1', '#3']);
	});

	it('that could never be made is a mistake, and is said', () => {
		const { door } = aHistory(0, new DOMException('not an address', 'DataCloneError'));
		expect(() => replaceAddress('#1', door)).toThrow('not an address');
	});
});
