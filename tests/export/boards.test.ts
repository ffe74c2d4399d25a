import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/blocks/example.ts';
import { type BlockName, blockNames } from '../../src/blocks/schemas.ts';
import { type Around, aroundOf } from '../../src/export/place.ts';
import { boardsOf } from '../../src/export/pptx/boards.ts';
import { layOut, layOutFullest, type Placed, sizes } from '../../src/export/pptx/lay-out.ts';
import type { Part } from '../../src/export/pptx/part.ts';
import { say } from '../../src/export/text.ts';
import { blocksIn } from '../../src/lesson/ask.ts';
import type { Block } from '../../src/lesson/lesson.ts';
import { facts, lessons } from './all-lessons.ts';

const board = { x: 0.75, y: 1.55, w: 11.83, h: 5.11 };
const blocks = lessons.flatMap((lesson) =>
	blocksIn(lesson.body).map((block) => ({
		block,
		around: aroundOf(lesson, facts),
		of: `${block.name} in ${lesson.id}`,
	})),
);
const notForTheBoard: BlockName[] = ['Slide', 'Note', 'Worksheet'];
const modules = import.meta.glob<{ examples: Example<object>[] }>('../../src/blocks/*/examples.ts', { eager: true });
/** Kinds that no lesson uses yet are tried with their examples. */
const examples = Object.entries(modules)
	.flatMap(([path, { examples: own }]) => {
		const folder = path.split('/').at(-2)?.replaceAll('-', '');
		const name = blockNames.find((one) => one.toLowerCase() === folder);
		return own.map(({ name: title, keyStage, props }) => ({
			of: `${name}, an example with ${title}`,
			keyStage,
			block: { kind: 'block', name, line: 1, children: [], props } as unknown as Block,
		}));
	})
	.filter(({ block }) => !notForTheBoard.includes(block.name));

const aroundNothing: Around = { keyStage: 'ks3', vocabulary: [], routes: [], laws: [], nation: facts.nation };

const bottomOf = (placed: readonly Placed[]) => Math.max(...placed.map(({ y, h }) => y + h));

describe('what the board shows', () => {
	it.each(blocks.filter(({ block }) => !notForTheBoard.includes(block.name)))('fits: $of', ({ block, around }) => {
		const { placed, fits, size } = layOutFullest(boardsOf(block, around), board, sizes.boards);
		expect(fits).toBe(true);
		expect(size).toBeGreaterThanOrEqual(20);
		expect(bottomOf(placed)).toBeLessThanOrEqual(board.y + board.h + 0.01);
		for (const { x, w } of placed) expect(x + w).toBeLessThanOrEqual(board.x + board.w + 0.01);
	});

	it.each(examples)('fits, with $of', ({ block, keyStage }) => {
		const boards = boardsOf(block, { ...aroundNothing, keyStage, laws: facts.laws });
		const { placed, fits } = layOutFullest(boards, board, sizes.boards);
		expect(fits).toBe(true);
		expect(bottomOf(placed)).toBeLessThanOrEqual(board.y + board.h + 0.01);
	});

	it('is nothing for blocks that are not for the board', () => {
		for (const { block, around } of blocks.filter((one) => notForTheBoard.includes(one.block.name)))
			expect(boardsOf(block, around)).toEqual([]);
	});

	it('gives cards a shorter way, and says how many are left out', () => {
		const cards = Array.from({ length: 8 }, (_, index) => ({ text: `Card ${index}`, group: 'a', why: 'So.' }));
		const groups = [
			{ id: 'a', label: 'A' },
			{ id: 'b', label: 'B' },
		];
		const sort = {
			kind: 'block',
			name: 'Sort',
			line: 1,
			children: [],
			props: { id: 'x', prompt: 'P', groups, cards, done: 'D' },
		};
		const ways = boardsOf(sort as Block, aroundNothing);
		expect(ways).toHaveLength(6);
		expect(JSON.stringify(ways[2])).toContain('…and 2 more on your page or sheet.');
	});
});

describe('laying out', () => {
	const words = (text: string): Part => ({ kind: 'words', lines: [say(text)] });

	it.each([
		['few words', 'Stop.', 36, true],
		['a paragraph', 'Anyone may pass. '.repeat(20), 32, true],
		['far too many words', 'Anyone may pass. '.repeat(200), 20, false],
	])('takes the largest type that holds %s', (_, text, size, fits) => {
		expect(layOut([words(text)], board, sizes.boards)).toMatchObject({ size, fits });
	});

	it('never splits a word of a table', () => {
		const row = Array.from({ length: 11 }, (_, index) => String(index));
		const table: Part = { kind: 'table', heads: row, rows: [], shares: row.map(() => 1) };
		expect(layOut([table], { ...board, w: 8 }, sizes.boards).size).toBeLessThan(36);
		expect(layOut([table], board, sizes.boards).size).toBe(36);
	});
});
