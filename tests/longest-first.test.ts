import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { long, longestFirst } from './longest-first.ts';

describe('files that take longest', () => {
	it.each(long)('are there: %s', (path) => {
		expect(existsSync(path)).toBe(true);
	});

	it('begin, and the others keep their order', () => {
		const [first = '', second = ''] = long;
		const files = ['tests/b.test.ts', second, 'tests/a.test.ts', first].map((path) => `/somewhere/${path}`);
		expect(longestFirst(files, (path) => path)).toEqual(
			[first, second, 'tests/b.test.ts', 'tests/a.test.ts'].map((path) => `/somewhere/${path}`),
		);
	});
});
