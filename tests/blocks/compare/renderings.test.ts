import Answers from '../../../src/blocks/compare/answers.astro';
import { examples } from '../../../src/blocks/compare/examples.ts';
import Print from '../../../src/blocks/compare/print.astro';
import { Compare } from '../../../src/blocks/compare/schema.ts';
import Screen from '../../../src/blocks/compare/screen.astro';
import Slide from '../../../src/blocks/compare/slide.astro';
import { describeBlock } from '../../help/describe-block.ts';

describeBlock('Compare', {
	schema: Compare,
	examples,
	screen: Screen,
	slide: Slide,
	print: Print,
	answers: Answers,
	read: ({ prompt, first, second, points }) => [
		prompt,
		...[first, second].flatMap(({ label, text }) => [label, ...text]),
		...points.map(({ text }) => text),
	],
	shown: ({ prompt, first, second }) => [prompt, first.label, second.label],
	kept: ({ points, done }) => [...points.map(({ why }) => why), done],
});
