import { describe, expect, it } from 'vitest';
import Answers from '../../../src/blocks/scale/answers.astro';
import { examples } from '../../../src/blocks/scale/examples.ts';
import Print from '../../../src/blocks/scale/print.astro';
import { Scale } from '../../../src/blocks/scale/schema.ts';
import Screen from '../../../src/blocks/scale/screen.astro';
import Slide from '../../../src/blocks/scale/slide.astro';
import { describeBlock } from '../../help/describe-block.ts';
import { renderExample } from '../../help/render.ts';

describeBlock('Scale', {
	schema: Scale,
	examples,
	screen: Screen,
	slide: Slide,
	print: Print,
	answers: Answers,
	read: ({ statement, low, middle, high }) => [statement, low, ...(middle ? [middle] : ['0', '10']), high],
	shown: ({ statement, low, middle, high }) => [statement, low, ...(middle ? [middle] : []), high],
	kept: () => [],
});

describe('counting the class', () => {
	it.each(examples)('is told to the teacher, without names, in the example with $name', async (example) => {
		const words = await renderExample(Answers, example);
		expect(words).toContain('no names');
		if (example.props.when === 'endpoint') expect(words).toContain('how many moved up');
	});
});
