import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Example } from '../../src/blocks/example.ts';
import { aPlace, render, renderExample, wordsIn } from './render.ts';

type Renderings = Record<'screen' | 'slide' | 'print' | 'answers', AstroComponentFactory>;

/** What a block promises, as words taken from its own props. */
type Promises<P extends object> = Renderings & {
	schema: z.ZodType<P>;
	examples: Example<P>[];
	/** What every pupil reads: on screen and on paper. */
	read: (props: P) => string[];
	/** What the board shows at the least. */
	shown: (props: P) => string[];
	/** What only an answer says: never on the board or a sheet. */
	kept: (props: P) => string[];
};

/** What holds for every block that a pupil does something with, tested for each of its examples. */
export function describeBlock<P extends object>(name: string, block: Promises<P>) {
	describe.each(block.examples)(`${name}: an example with $name`, (example) => {
		const { props } = example;
		const html = (rendering: AstroComponentFactory) => render(rendering, { ...props, place: aPlace() });

		it('keeps its schema', () => {
			expect(block.schema.parse(props)).toEqual(props);
		});

		it('loses nothing on paper', async () => {
			expect(missing(block.read(props), await renderExample(block.print, example))).toEqual([]);
		});

		it('shows the board what it is about', async () => {
			expect(missing(block.shown(props), await renderExample(block.slide, example))).toEqual([]);
		});

		it('keeps answers off the board and the sheet', async () => {
			for (const rendering of [block.slide, block.print]) {
				const words = await renderExample(rendering, example);
				expect(block.kept(props).filter((text) => words.includes(text))).toEqual([]);
			}
		});

		it('tells the teacher every answer and reason', async () => {
			expect(missing(block.kept(props), await renderExample(block.answers, example))).toEqual([]);
		});

		it('reads in full with scripts off', async () => {
			const whole = await html(block.screen);
			const off = wordsIn(whole.slice(whole.indexOf('<noscript>')));
			expect(missing([...block.read(props), ...block.kept(props)], off)).toEqual([]);
		});

		it('is there before its script runs', async () => {
			const whole = await html(block.screen);
			const live = wordsIn(whole.slice(0, whole.indexOf('<noscript>')));
			expect(missing(block.shown(props), live)).toEqual([]);
		});

		it('has no inline style, which the page would drop', async () => {
			for (const rendering of [block.screen, block.slide, block.print, block.answers]) {
				expect(await html(rendering)).not.toMatch(/<[^>]*\sstyle=/);
			}
		});
	});
}

const missing = (texts: string[], words: string) => texts.filter((text) => !words.includes(text));
