import { describe, expect, it } from 'vitest';
import Answers from '../../../src/blocks/order/answers.astro';
import { examples } from '../../../src/blocks/order/examples.ts';
import Print from '../../../src/blocks/order/print.astro';
import { Order } from '../../../src/blocks/order/schema.ts';
import Screen from '../../../src/blocks/order/screen.astro';
import Slide from '../../../src/blocks/order/slide.astro';
import { describeBlock } from '../../help/describe-block.ts';
import { renderExample } from '../../help/render.ts';

describeBlock('Order', {
	schema: Order,
	examples,
	screen: Screen,
	slide: Slide,
	print: Print,
	answers: Answers,
	read: ({ prompt, steps }) => [prompt, ...steps.map((step) => step.text)],
	shown: ({ prompt, steps }) => [prompt, ...steps.map((step) => step.text)],
	kept: ({ steps, done }) => [...steps.map((step) => step.why), done],
});

describe('the steps of an order', () => {
	const orderOf = (words: string, texts: string[]) => texts.toSorted((a, b) => words.indexOf(a) - words.indexOf(b));

	it.each(examples)('are mixed alike for every pupil in the example with $name', async (example) => {
		const texts = example.props.steps.map((step) => step.text);
		const [onScreen, onBoard, onPaper] = await Promise.all(
			[Screen, Slide, Print].map(async (rendering) => orderOf(await renderExample(rendering, example), texts)),
		);
		expect(onBoard).toEqual(onScreen);
		expect(onPaper).toEqual(onScreen);
		expect(onScreen).not.toEqual(texts);
	});

	it.each(examples)('are in order in the answers of the example with $name', async (example) => {
		const texts = example.props.steps.map((step) => step.text);
		expect(orderOf(await renderExample(Answers, example), texts)).toEqual(texts);
	});
});
