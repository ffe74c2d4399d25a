import { describe, expect, it } from 'vitest';
import Answers from '../../../src/blocks/quiz/answers.astro';
import { examples } from '../../../src/blocks/quiz/examples.ts';
import Print from '../../../src/blocks/quiz/print.astro';
import { Quiz } from '../../../src/blocks/quiz/schema.ts';
import Screen from '../../../src/blocks/quiz/screen.astro';
import Slide from '../../../src/blocks/quiz/slide.astro';
import { describeBlock } from '../../help/describe-block.ts';
import { renderExample } from '../../help/render.ts';

describeBlock('Quiz', {
	schema: Quiz,
	examples,
	screen: Screen,
	slide: Slide,
	print: Print,
	answers: Answers,
	read: ({ question, options }) => [question, ...options.map((option) => option.text)],
	shown: ({ question, options }) => [question, ...options.map((option) => option.text)],
	kept: ({ options }) => options.map((option) => option.why),
});

describe('the answer to a quiz', () => {
	it.each(examples)('is marked once, in words, in the example with $name', async (example) => {
		const { options, answer } = example.props;
		const words = await renderExample(Answers, example);
		expect(words.split('The answer')).toHaveLength(2);
		expect(words).toContain(`${options[answer - 1]?.text} The answer`);
	});
});
