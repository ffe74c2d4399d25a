import { describe, expect, it } from 'vitest';
import { startCodeOf } from '../../src/lesson/start-code.ts';

describe('the digits a teacher begins with', () => {
	it.each([
		['ks4-01', 3],
		['uks2-02', 2],
	] as const)('%s of sensitivity %i has four, the same each time', (id, sensitivity) => {
		expect(startCodeOf({ id, sensitivity })).toMatch(/^[1-9]\d{3}$/);
		expect(startCodeOf({ id, sensitivity })).toBe(startCodeOf({ id, sensitivity }));
	});

	it.each([0, 1] as const)('are not asked for at sensitivity %i', (sensitivity) => {
		expect(startCodeOf({ id: 'ks1-01', sensitivity })).toBeUndefined();
	});

	it('differ between lessons', () => {
		const ids = ['ks1', 'lks2', 'uks2', 'ks3', 'ks4', 'ks5'].flatMap((stage) =>
			Array.from({ length: 12 }, (_, index) => `${stage}-${String(index + 1).padStart(2, '0')}`),
		);
		const codes = new Set(ids.map((id) => startCodeOf({ id, sensitivity: 3 })));
		expect(codes.size).toBeGreaterThan(ids.length - 3);
	});
});
