import { describe, expect, it } from 'vitest';
import { inRows } from '../../src/parts/rows.ts';

const heights = {
	prompt: (tall: (words: string, width: number) => number, width: number) => tall('Which ones?', width),
	thing: (words: string, tall: (words: string, width: number) => number, width: number) => tall(words, width) + 1.7,
};

const many = Array.from({ length: 12 }, (_, n) => `${n} ${'many words '.repeat(6)}`);

describe('things in rows on a board', () => {
	it.each([
		{ things: ['One', 'Two', 'Three'], room: 30, count: 3, type: 'large' },
		{
			things: Array.from({ length: 5 }, (_, n) => `A line of about thirty letters ${n}`),
			room: 30,
			count: 5,
			type: 'middle',
		},
		{ things: ['One', 'Two', 'Three', 'Four'], room: 11, count: 4, type: 'small' },
	])('shows all $count of $things.length in the largest type that $room cqw hold', ({ things, room, count, type }) => {
		expect(inRows(things, heights, room)).toMatchObject({ count, type });
	});

	it('shows what fits, and fewer where there is less room', () => {
		const [low, high] = [20, 34].map((room) => inRows(many, heights, room));
		expect(high?.count).toBeLessThan(12);
		expect(low?.count).toBeLessThan(high?.count ?? 0);
		expect(low?.type).toBe('small');
	});

	it('shows nothing rather than run over', () => {
		expect(inRows(many, { ...heights, prompt: () => 31 }, 30).count).toBe(0);
	});
});
