import Answers from '../../../src/blocks/feed/answers.astro';
import { examples } from '../../../src/blocks/feed/examples.ts';
import Print from '../../../src/blocks/feed/print.astro';
import { Feed } from '../../../src/blocks/feed/schema.ts';
import Screen from '../../../src/blocks/feed/screen.astro';
import Slide from '../../../src/blocks/feed/slide.astro';
import { describeBlock } from '../../help/describe-block.ts';

describeBlock('Feed', {
	schema: Feed,
	examples,
	screen: Screen,
	slide: Slide,
	print: Print,
	answers: Answers,
	read: ({ prompt, topics, tell }) => [prompt, ...topics.flatMap(({ name, posts }) => [name, ...posts]), tell.label],
	shown: ({ prompt }) => [prompt],
	kept: ({ drops, fresh, tell, done, break: rest }) => [drops, fresh, tell.says, done, rest],
});
