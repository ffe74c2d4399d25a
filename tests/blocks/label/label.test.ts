import { describe, expect, it } from 'vitest';
import Answers from '../../../src/blocks/label/answers.astro';
import { examples } from '../../../src/blocks/label/examples.ts';
import { choose, fitting, lineOf, noChoices, saidOf } from '../../../src/blocks/label/labelling.ts';
import Print from '../../../src/blocks/label/print.astro';
import { Label } from '../../../src/blocks/label/schema.ts';
import Screen from '../../../src/blocks/label/screen.astro';
import Slide from '../../../src/blocks/label/slide.astro';
import { describeBlock } from '../../help/describe-block.ts';

describeBlock('Label', {
	schema: Label,
	examples,
	screen: Screen,
	slide: Slide,
	print: Print,
	answers: Answers,
	read: ({ prompt, about, parts }) => [
		prompt,
		about,
		...parts.flatMap(({ ask, choices }) => [ask, ...choices.map(({ text }) => text)]),
	],
	shown: ({ prompt, about, parts }) => [prompt, about, ...parts.map(({ ask }) => ask)],
	kept: ({ parts, done }) => [
		done,
		...parts.flatMap(({ why, choices }) => [why, ...choices.flatMap(({ think }) => think ?? [])]),
	],
});

const poem: Label = {
	id: 'poem',
	prompt: 'Label the poem.',
	about: 'Kofi wrote it.',
	parts: [
		{
			id: 'who',
			ask: 'Who?',
			why: 'So that he can be asked.',
			choices: [
				{ text: 'Mina', writes: 'By Mina.', think: 'Who wrote it?' },
				{ text: 'Kofi', writes: 'By Kofi.' },
			],
		},
		{
			id: 'ai',
			ask: 'With AI?',
			why: 'So that it is honest.',
			choices: [
				{ text: 'No', writes: 'All by hand.' },
				{ text: 'Yes', writes: 'With AI.', think: 'Was there any?' },
			],
		},
	],
	done: 'Clear.',
};

describe('a label', () => {
	it.each([
		{ made: [], line: [undefined, undefined], tone: 'again', words: 'Who? So that he can be asked.' },
		{ made: [[0, 1]], line: ['By Kofi.', undefined], tone: 'again', words: 'With AI? So that it is honest.' },
		{
			made: [
				[0, 0],
				[1, 1],
			],
			line: ['By Mina.', 'With AI.'],
			tone: 'again',
			words: 'Who wrote it? Was there any?',
		},
		{
			made: [
				[0, 0],
				[1, 0],
				[0, 1],
			],
			line: ['By Kofi.', 'All by hand.'],
			tone: 'yes',
			words: 'Clear.',
		},
	])('says $line after choosing $made', ({ made, line, tone, words }) => {
		const choices = made.reduce((so, [part = 0, choice = 0]) => choose(so, part, choice), noChoices(poem));
		expect(lineOf(poem, choices)).toEqual(line);
		expect(saidOf(poem, choices)).toMatchObject({ tone, text: words });
	});

	it('has an example that fits, for teachers', () => {
		expect(fitting(poem)).toBe('By Kofi. All by hand.');
	});
});
