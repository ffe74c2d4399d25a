import { describe, expect, it } from 'vitest';
import { left, opened, sorted, stateOf, unread } from '../../../src/blocks/sort/inbox.ts';
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
const sort = { groups, cards };
const unsure = { cards, groups: [...groups, { id: 'unsure', label: 'Not sure', always: 'Asking is always fine.' }] };

/** Where a number of tries leads; "next" takes up another card. */
const having = (...tries: string[]) =>
	tries.reduce<Sorting>(
		(sorting, step) => (step === 'next' ? nextCard(sorting, sort) : tryGroup(sorting, sort, step)),
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
		expect(isPlaced(sorting, sort)).toBe(placed);
		expect(isFinished(sorting, sort)).toBe(finished);
	});

	it('lays a card in its group as soon as it is placed', () => {
		expect(cardsIn(having('ask'), sort, 'fine')).toEqual([]);
		expect(cardsIn(having('fine'), sort, 'fine')).toEqual([cards[0]]);
		expect(cardsIn(having('fine', 'next', 'ask'), sort, 'ask')).toEqual([cards[1]]);
	});

	it('names what was tried, and gives the reason each time', () => {
		expect(saidOf(cards[0], undefined, sort)).toBeUndefined();
		expect(saidOf(cards[0], 'ask', sort)).toEqual({
			tone: 'again',
			lead: 'Not quite.',
			text: 'You tried “Draw a cat” in “Ask first”. It stays with him. Have another go.',
		});
		expect(saidOf(cards[0], 'fine', sort)?.tone).toBe('yes');
	});

	it('takes a choice that is never wrong for any card, and lets the reader try on', () => {
		const placed = tryGroup(beginning, unsure, 'unsure');
		expect(isPlaced(placed, unsure)).toBe(true);
		expect(saidOf(cards[0], 'unsure', unsure)).toEqual({
			tone: 'yes',
			lead: 'Good choice.',
			text: 'You put “Draw a cat” in “Not sure”. Asking is always fine.',
		});
		expect(tryGroup(placed, unsure, 'fine').tried).toBe('fine');
		expect(cardsIn(nextCard(placed, unsure), unsure, 'unsure')).toEqual([cards[0]]);
	});
});

describe('an inbox', () => {
	it.each([
		{ presses: [], open: undefined },
		{ presses: [1], open: 1 },
		{ presses: [1, 0], open: 0 },
		{ presses: [1, 1], open: undefined },
	])('after presses on $presses has message $open open', ({ presses, open }) => {
		expect(presses.reduce(opened, unread).open).toBe(open);
	});

	it.each([
		{ tried: [], left: 2, state: 'To sort' },
		{ tried: ['ask'], left: 2, state: 'To sort' },
		{ tried: ['ask', 'fine'], left: 1, state: 'Fine' },
		{ tried: ['fine', 'ask'], left: 1, state: 'Fine' },
		{ tried: ['unsure'], left: 1, state: 'Not sure' },
		{ tried: ['unsure', 'fine'], left: 1, state: 'Fine' },
	])('with $tried tried for a message has $left left to sort', ({ tried, left: count, state }) => {
		const inbox = tried.reduce((now, group) => sorted(now, unsure, 0, group), unread);
		expect(left(inbox, unsure)).toBe(count);
		expect(stateOf(inbox, unsure, 0)).toBe(state);
	});
});
