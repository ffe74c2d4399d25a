import Answers from '../../../src/blocks/sort/answers.astro';
import { examples } from '../../../src/blocks/sort/examples.ts';
import Print from '../../../src/blocks/sort/print.astro';
import { Sort } from '../../../src/blocks/sort/schema.ts';
import Screen from '../../../src/blocks/sort/screen.astro';
import Slide from '../../../src/blocks/sort/slide.astro';
import { describeBlock } from '../../help/describe-block.ts';

describeBlock('Sort', {
	schema: Sort,
	examples,
	screen: Screen,
	slide: Slide,
	print: Print,
	answers: Answers,
	read: ({ prompt, groups, cards }) => [
		prompt,
		...groups.map((group) => group.label),
		...cards.flatMap(({ from, text, message }) => [text, from ?? [], message ?? []].flat()),
	],
	shown: ({ prompt, groups }) => [prompt, ...groups.map((group) => group.label)],
	kept: ({ groups, cards, done }) => [
		...groups.flatMap(({ always }) => always ?? []),
		...cards.map((card) => card.why),
		done,
	],
});
