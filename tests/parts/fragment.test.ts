import { describe, expect, it } from 'vitest';
import { readFragment, writeFragment } from '../../src/parts/fragment.ts';

describe('what stands behind the #', () => {
	it.each([
		['', { at: '' }],
		['#notice', { at: 'notice' }],
		['#notice&adults=abc', { at: 'notice', adults: 'abc' }],
		['#notice&nation=wales', { at: 'notice', nation: 'wales' }],
		['#adults=abc', { at: '', adults: 'abc' }],
		['#place=H6FG-PRN4', { at: '', place: 'H6FG-PRN4' }],
		['#caf%C3%A9', { at: 'café' }],
		['#%E0%A', { at: '' }],
		['#%FF', { at: '' }],
		['#a+b', { at: 'a+b' }],
		['#code&view=teacher', { at: 'code', view: 'teacher' }],
	])('%j is read', (hash, fragment) => {
		expect(readFragment(hash)).toEqual(fragment);
	});

	it.each(['#', '#notice', '#notice&adults=abc', '#adults=abc&nation=wales&place=x', '#a&view=teacher&nation=wales'])(
		'%s is written as it was',
		(hash) => {
			expect(writeFragment(readFragment(hash))).toBe(hash);
		},
	);
});
