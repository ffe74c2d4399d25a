import { describe, expect, it } from 'vitest';
import {
	beginning,
	cardsIn,
	isFinished,
	isPlaced,
	nextCard,
	type Sorting,
	saidOf,
	tryGroup,
} from '../../../src/blocks/sort/sorting.ts';

const groups = [
	{ id: 'fine', label: 'Fine' },
	{ id: 'ask', label: 'Ask first' },
];
const cards = [
	{ text: 'Draw a cat.', group: 'fine', why: 'It stays with him.' },
	{ text: 'Buy a star', group: 'ask', why: 'It costs money.' },
];

/** Where a number of tries leads; "next" takes up another card. */
const having = (...tries: string[]) =>
	tries.reduce<Sorting>(
		(sorting, step) => (step === 'next' ? nextCard(sorting, cards) : tryGroup(sorting, cards, step)),
		beginning,
	);

describe('sorting cards', () => {
	it.each([
		{ tries: [], at: 0, placed: false, finished: false },
		{ tries: ['ask'], at: 0, placed: false, finished: false },
		{ tries: ['ask', 'next'], at: 0, placed: false, finished: false },
		{ tries: ['ask', 'fine'], at: 0, placed: true, finished: false },
		{ tries: ['fine', 'ask'], at: 0, placed: true, finished: false },
		{ tries: ['fine', 'next'], at: 1, placed: false, finished: false },
		{ tries: ['fine', 'next', 'ask'], at: 1, placed: true, finished: true },
		{ tries: ['fine', 'next', 'ask', 'next'], at: 1, placed: true, finished: true },
	])('after $tries it holds card $at', ({ tries, at, placed, finished }) => {
		const sorting = having(...tries);
		expect(sorting.at).toBe(at);
		expect(isPlaced(sorting, cards)).toBe(placed);
		expect(isFinished(sorting, cards)).toBe(finished);
	});

	it('lays a card in its group as soon as it is placed', () => {
		expect(cardsIn(having('ask'), cards, 'fine')).toEqual([]);
		expect(cardsIn(having('fine'), cards, 'fine')).toEqual([cards[0]]);
		expect(cardsIn(having('fine', 'next', 'ask'), cards, 'ask')).toEqual([cards[1]]);
	});

	it('names what was tried, and gives the reason each time', () => {
		expect(saidOf(beginning, cards, groups)).toBeUndefined();
		expect(saidOf(having('ask'), cards, groups)).toEqual({
			tone: 'again',
			lead: 'Not quite.',
			text: 'You tried “Draw a cat” in “Ask first”. It stays with him. Have another go.',
		});
		expect(saidOf(having('fine'), cards, groups)?.tone).toBe('yes');
	});
});
