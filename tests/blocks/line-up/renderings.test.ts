import Answers from '../../../src/blocks/line-up/answers.astro';
import { examples } from '../../../src/blocks/line-up/examples.ts';
import Print from '../../../src/blocks/line-up/print.astro';
import { LineUp } from '../../../src/blocks/line-up/schema.ts';
import Screen from '../../../src/blocks/line-up/screen.astro';
import Slide from '../../../src/blocks/line-up/slide.astro';
import { describeBlock } from '../../help/describe-block.ts';

describeBlock('LineUp', {
	schema: LineUp,
	examples,
	screen: Screen,
	slide: Slide,
	print: Print,
	answers: Answers,
	read: ({ prompt, places, cases }) => [prompt, ...places, ...cases.map((one) => one.text)],
	shown: ({ prompt, places }) => [prompt, ...places],
	kept: ({ cases, done }) => [...cases.map((one) => one.think), done],
});
