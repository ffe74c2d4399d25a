import { describe, expect, it } from 'vitest';
import Answers from '../../../src/blocks/helping-hand/answers.astro';
import { examples } from '../../../src/blocks/helping-hand/examples.ts';
import { emptyHand, fingerOf, free, press, type Role, settingsOn } from '../../../src/blocks/helping-hand/hand.ts';
import Print from '../../../src/blocks/helping-hand/print.astro';
import { reminder } from '../../../src/blocks/helping-hand/reminder.ts';
import { saidAfter } from '../../../src/blocks/helping-hand/said.ts';
import { HelpingHand } from '../../../src/blocks/helping-hand/schema.ts';
import Screen from '../../../src/blocks/helping-hand/screen.astro';
import Slide from '../../../src/blocks/helping-hand/slide.astro';
import { aPlace, render, renderExample, wordsIn } from '../../help/render.ts';

const school: Role[] = ['teacher', 'helper', 'nurse', 'lead', 'head'].map((id) => ({
	id,
	label: `the ${id}`,
	setting: 'school',
}));
const gran: Role = { id: 'gran', label: 'my gran', setting: 'home' };
const block: HelpingHand = { id: 'small', prompt: 'Choose.', roles: [...school, gran], done: 'Well done.' };
const fill = (roles: Role[]) => roles.reduce(press, emptyHand);
const [teacher = gran] = school;

describe('a hand', () => {
	it('is filled from the thumb, and a role that is pressed again leaves its finger free', () => {
		const hand = fill([teacher, gran]);
		expect(fingerOf(hand, gran)).toBe(1);
		const without = press(hand, teacher);
		expect([fingerOf(without, teacher), fingerOf(without, gran), free(without)]).toEqual([-1, 1, 4]);
		expect(fingerOf(press(without, teacher), teacher)).toBe(0);
	});

	it('stays as it is when it is full', () => {
		const hand = fill(school);
		expect(press(hand, gran)).toBe(hand);
		expect(settingsOn(hand)).toEqual(['school']);
	});

	it.each([
		{
			does: 'names the finger',
			before: [],
			role: teacher,
			tone: 'yes',
			words: 'Thumb: the teacher. 4 fingers are free.',
		},
		{ does: 'lets one go', before: [teacher], role: teacher, tone: 'yes', words: 'You took off the teacher.' },
		{
			does: 'asks for a second place',
			before: school.slice(0, 4),
			role: school[4] ?? gran,
			tone: 'again',
			words: 'Could one be from home?',
		},
		{ does: 'is glad of two places', before: school.slice(0, 4), role: gran, tone: 'yes', words: 'Well done.' },
		{
			does: 'says what to do when it is full',
			before: school,
			role: gran,
			tone: 'again',
			words: 'take somebody off first',
		},
	])('$does', ({ before, role, tone, words }) => {
		const hand = fill(before);
		const said = saidAfter(block, role, hand, press(hand, role));
		expect(said.tone).toBe(tone);
		expect(said.text).toContain(words);
	});
});

describe.each(examples)('a helping hand with $name', (example) => {
	const { prompt, roles, done } = example.props;

	it('keeps its schema', () => {
		expect(HelpingHand.parse(example.props)).toEqual(example.props);
	});

	it('loses nothing on paper and answers', async () => {
		const paper = await renderExample(Print, example);
		for (const part of [prompt, reminder, ...roles.map(({ label }) => label)]) expect(paper).toContain(part);
		expect(paper).not.toContain(done);
		expect(await renderExample(Answers, example)).toContain(done);
	});

	it('has every role as a button on the pupil’s page, and the reminder', async () => {
		const html = await render(Screen, { ...example.props, place: aPlace({ keyStage: example.keyStage }) });
		const live = wordsIn(html.split('<noscript>')[0] ?? '');
		for (const part of [prompt, reminder, ...roles.map(({ label }) => label)]) expect(live).toContain(part);
		expect(html.split('aria-pressed').length - 1).toBe(roles.length);
		expect(html).not.toMatch(/\sstyle=/);
	});

	it('says on the board what to do', async () => {
		const board = await renderExample(Slide, example);
		expect(board).toContain(prompt);
		expect(board).not.toContain(done);
	});
});
