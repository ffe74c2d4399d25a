import Answers from '../../../src/blocks/audience/answers.astro';
import { examples } from '../../../src/blocks/audience/examples.ts';
import Print from '../../../src/blocks/audience/print.astro';
import { Audience } from '../../../src/blocks/audience/schema.ts';
import Screen from '../../../src/blocks/audience/screen.astro';
import Slide from '../../../src/blocks/audience/slide.astro';
import { describeBlock } from '../../help/describe-block.ts';

describeBlock('Audience', {
	schema: Audience,
	examples,
	screen: Screen,
	slide: Slide,
	print: Print,
	answers: Answers,
	read: ({ prompt, rooms, posts }) => [
		prompt,
		...rooms.flatMap(({ label, others }) => [label, others ?? []].flat()),
		...posts.map(({ text }) => text),
	],
	shown: ({ prompt, rooms }) => [prompt, ...rooms.map(({ label }) => label)],
	kept: ({ posts, done }) => [
		...posts.flatMap(({ why, wider, narrower }) => [why, wider ?? [], narrower ?? []].flat()),
		done,
	],
});
