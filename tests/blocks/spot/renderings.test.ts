import Answers from '../../../src/blocks/spot/answers.astro';
import { examples } from '../../../src/blocks/spot/examples.ts';
import Print from '../../../src/blocks/spot/print.astro';
import { Spot } from '../../../src/blocks/spot/schema.ts';
import Screen from '../../../src/blocks/spot/screen.astro';
import Slide from '../../../src/blocks/spot/slide.astro';
import { describeBlock } from '../../help/describe-block.ts';

describeBlock('Spot', {
	schema: Spot,
	examples,
	screen: Screen,
	slide: Slide,
	print: Print,
	answers: Answers,
	read: ({ prompt, items }) => [prompt, ...items.map((item) => item.text)],
	shown: ({ prompt, items }) => [prompt, ...items.slice(0, 2).map((item) => item.text)],
	kept: ({ items, done }) => [...items.map((item) => item.why), ...items.flatMap((item) => item.sign ?? []), done],
});
