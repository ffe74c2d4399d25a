import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/blocks/example.ts';
import { type BlockName, blockNames } from '../../src/blocks/schemas.ts';
import { type Around, aroundOf } from '../../src/export/place.ts';
import { boardsOf } from '../../src/export/pptx/boards.ts';
import { footAt } from '../../src/export/pptx/draw.ts';
import { layOut, layOutFullest, type Placed, sizes } from '../../src/export/pptx/lay-out.ts';
import { linesIn } from '../../src/export/pptx/measure.ts';
import { type Page, pageOf } from '../../src/export/pptx/page.ts';
import type { Part } from '../../src/export/pptx/part.ts';
import { say } from '../../src/export/text.ts';
import { blocksIn, slides } from '../../src/lesson/ask.ts';
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

type Rect = { name: string; x: number; y: number; w: number; h: number };

/** What stands on a slide, each with its edges in inches. */
const rectsOf = ({ title, placed, art, foot, look }: Page): Rect[] => [
	{ ...title, name: 'the title' },
	...placed.map(({ x, y, w, h, kind }, index) => ({ name: `${kind} ${index + 1}`, x, y, w, h })),
	...art,
	...(foot ? [{ ...footAt, name: 'the foot', w: footWidth(foot, look === 'opening' ? 14 : 18) }] : []),
];

/** The least width in which it stands in one line. A longer one makes way for pictures by itself: see draw.ts. */
const footWidth = (foot: string, size: number) =>
	Array.from({ length: 32 }, (_, step) => (step + 1) / 4).find((w) => linesIn(foot, (w * 72) / size, 'bold') === 1) ??
	1;

const slack = 0.03;
function faultsOf(rects: readonly Rect[]): string[] {
	const out = rects.filter(({ x, y, w, h }) => x < 0 || y < 0 || x + w > 13.34 || y + h > 7.5 + slack);
	const pairs = rects.flatMap((one, index) => rects.slice(0, index).map((other) => [one, other] as const));
	const over = pairs.filter(
		([a, b]) =>
			Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) > slack &&
			Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) > slack,
	);
	return [...out.map(({ name }) => `${name} is out`), ...over.map(([a, b]) => `${a.name} on ${b.name}`)];
}

describe('an editable slide', () => {
	it.each(lessons)('lays nothing on anything else, in $id', (lesson) => {
		const around = aroundOf(lesson, facts);
		const faults = slides(lesson).flatMap((slide) =>
			faultsOf(rectsOf(pageOf(slide, lesson, around))).map((fault) => `slide ${slide.number}: ${fault}`),
		);
		expect(faults).toEqual([]);
	});

	it.each([
		['a box on the foot', { name: 'words 1', x: 1, y: 6, w: 5, h: 1 }, 'words 1 on the foot'],
		['a box out of the slide', { name: 'words 1', x: 9, y: 3, w: 5, h: 1 }, 'words 1 is out'],
	])('would be found with %s', (_, rect, fault) => {
		expect(faultsOf([{ ...footAt, name: 'the foot' }, rect])).toEqual([fault]);
	});
});
