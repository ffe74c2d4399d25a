import { describe, expect, it } from 'vitest';
import { marksFrom, searchFrom, wishFrom } from '../../src/sheets/print-wish.ts';

const marks = (search: string) => marksFrom(wishFrom(search));
const none = { parts: undefined, handouts: undefined, edition: undefined, paper: undefined };

describe('what somebody wants on paper', () => {
	it.each([
		['', none],
		['?parts=worksheets,answers', { ...none, parts: 'sheets answers' }],
		['?parts=answers,notes', { ...none, parts: 'before glance notes map answers' }],
		['?parts=slides&slides=3', { ...none, parts: 'slides', handouts: '3' }],
		['?parts=slides&slides=3&edition=large-print', { ...none, parts: 'slides', edition: 'large-print' }],
		['?edition=low-ink&paper=letter', { ...none, edition: 'low-ink', paper: 'letter' }],
		['?parts=nonsense&edition=huge&paper=a3&slides=9', none],
	])('as the address %s says it, is told to the page', (search, expected) => {
		expect(marks(search)).toEqual(expected);
	});

	it.each(['', '?parts=slides,cards&paper=letter', '?slides=6&edition=low-ink'])('comes back as %s', (search) => {
		expect(searchFrom(wishFrom(search))).toBe(search);
	});
});
