import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, readTarget } from '../../../../scripts/outside/serve/target.ts';
import { anyPath } from '../../../help/any-path.ts';

describe('readTarget', () => {
	it.each([
		['/', { names: [''], query: '' }],
		['/a/b.txt?x=1?2#y', { names: ['a', 'b.txt'], query: '?x=1?2' }],
		['/a%20b/', { names: ['a b', ''], query: '' }],
		['http://localhost:1/a', { host: 'localhost:1', names: ['a'], query: '' }],
		['HTTPS://x', { host: 'x', names: [''], query: '' }],
		['a', { names: undefined, query: '' }],
		['', { names: [''], query: '' }],
		['/a//b', { names: undefined, query: '' }],
		['/%', { names: undefined, query: '' }],
	])('takes %j apart', (url, target) => {
		expect(readTarget(url)).toEqual(target);
	});

	it('gives names that stay in a folder, whatever is asked for', () => {
		const url = fc.oneof(
			anyPath('a').map((path) => `/${path}`),
			fc.string({ unit: 'binary' }),
		);
		fc.assert(
			fc.property(url, (text) => {
				const { names } = readTarget(text);
				if (names === undefined) return true;
				const again = readTarget(addressOf(names)).names ?? [];
				return (
					names.length > 0 &&
					!names.slice(0, -1).includes('') &&
					!names.some((name) => /^\.|[\0/\\:]/.test(name)) &&
					names.join('/') === again.join('/')
				);
			}),
			{ numRuns: 10_000 },
		);
	});
});
