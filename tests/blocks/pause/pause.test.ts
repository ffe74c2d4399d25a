import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import Answers from '../../../src/blocks/pause/answers.astro';
import { atRest, stopsAfter, tap, wordsOf } from '../../../src/blocks/pause/breathing.ts';
import { examples } from '../../../src/blocks/pause/examples.ts';
import { leading } from '../../../src/blocks/pause/leading.ts';
import Print from '../../../src/blocks/pause/print.astro';
import { Pause } from '../../../src/blocks/pause/schema.ts';
import Screen from '../../../src/blocks/pause/screen.astro';
import Slide from '../../../src/blocks/pause/slide.astro';
import { tracing } from '../../../src/blocks/pause/words.ts';
import { describeBlock } from '../../help/describe-block.ts';
import { renderExample } from '../../help/render.ts';

describeBlock('Pause', {
	schema: Pause,
	examples,
	screen: Screen,
	slide: Slide,
	print: Print,
	answers: Answers,
	read: ({ title, opening, steps, ending }) => [title, opening, ...steps, ending],
	shown: ({ opening, steps }) => [opening, ...steps],
	kept: () => [...leading],
});

describe('a pause', () => {
	it.each([
		{ breath: atRest, shape: 'hand', words: 'The hand is resting.' },
		{ breath: { way: 'in', moving: true }, shape: 'hand', words: 'Breathing in …' },
		{ breath: { way: 'in', moving: false }, shape: 'lantern', words: 'The lantern is full.' },
		{ breath: { way: 'out', moving: true }, shape: 'lantern', words: 'Breathing out …' },
	] as const)('says “$words”', ({ breath, shape, words }) => {
		expect(wordsOf(breath, shape)).toBe(words);
	});

	it('goes the whole way after a tap, and stops where a longer press ends', () => {
		expect([0, tap - 1, tap, 5000].map(stopsAfter)).toEqual([false, false, true, true]);
	});

	it('runs no clock: nothing is counted down, and nothing happens by itself', () => {
		const folder = 'src/blocks/pause';
		const code = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
		expect(code.join('\n')).not.toMatch(/set(Timeout|Interval)|requestAnimationFrame|Date\.now|autoplay/i);
	});

	it.each(examples)('can be traced with a finger, on paper and in the air, with $name', async (example) => {
		for (const rendering of [Print, Slide])
			expect(await renderExample(rendering, example)).toContain(tracing[example.props.shape]);
	});
});
