import { describe, expect, it } from 'vitest';
import Answers from '../../../src/blocks/checklist/answers.astro';
import { examples } from '../../../src/blocks/checklist/examples.ts';
import Print from '../../../src/blocks/checklist/print.astro';
import { Checklist } from '../../../src/blocks/checklist/schema.ts';
import Screen from '../../../src/blocks/checklist/screen.astro';
import Slide from '../../../src/blocks/checklist/slide.astro';
import { saidOf, summary, type Ticked, toggle } from '../../../src/blocks/checklist/ticking.ts';
import { describeBlock } from '../../help/describe-block.ts';
import { renderExample } from '../../help/render.ts';

describeBlock('Checklist', {
	schema: Checklist,
	examples,
	screen: Screen,
	slide: Slide,
	print: Print,
	answers: Answers,
	read: ({ prompt, items }) => [prompt, ...items.flatMap(({ text, tip }) => [text, tip])],
	shown: ({ prompt, items }) => [prompt, ...items.map(({ text }) => text)],
	// Nothing here is an answer.
	kept: () => [],
});

const list: Checklist = {
	id: 'list',
	prompt: 'Before you go.',
	items: [
		{ text: 'Coat', tip: 'On the hook.' },
		{ text: 'Bag', tip: 'By the door.' },
	],
	done: 'Ready.',
	next: 'Go with Dee.',
};

describe('a checklist', () => {
	it.each([
		{ presses: [], done: [], open: ['Coat', 'Bag'], text: 'Go with Dee.' },
		{ presses: [1], done: ['Bag'], open: ['Coat'], text: 'Go with Dee.' },
		{ presses: [1, 1], done: [], open: ['Coat', 'Bag'], text: 'Go with Dee.' },
		{ presses: [1, 0], done: ['Coat', 'Bag'], open: [], text: 'Ready. Go with Dee.' },
	])('after ticking $presses has $done and leaves $open', ({ presses, done, open, text }) => {
		const ticked = presses.reduce<Ticked>(toggle, []);
		expect(summary(list, ticked)).toEqual({ done, open });
		const said = saidOf(list, ticked);
		expect(said).toMatchObject({ tone: 'yes', text });
		expect(`${said.lead} ${said.text}`).not.toMatch(/\d/);
	});
});

it.each(examples)('says what is next on paper and to the teacher, with $name', async (example) => {
	for (const rendering of [Print, Answers])
		expect(await renderExample(rendering, example)).toContain(example.props.next);
});
