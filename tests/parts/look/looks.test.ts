import { describe, expect, it } from 'vitest';
import { toKeep } from '../../../src/parts/look/looks.ts';

describe('what is kept of a look', () => {
	it.each([
		[{}, ''],
		[{ text: '100', spacing: 'usual', theme: 'device', motion: 'device', speed: 'usual' }, ''],
		[{ text: '200', theme: 'device' }, 'text=200'],
		[{ theme: 'dark', text: '150' }, 'text=150&theme=dark'],
		[{ theme: 'pink' }, ''],
	])('of %o is "%s"', (chosen, kept) => {
		expect(toKeep(chosen)).toBe(kept);
	});
});
