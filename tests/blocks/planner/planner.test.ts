import { describe, expect, it } from 'vitest';
import Answers from '../../../src/blocks/planner/answers.astro';
import { examples } from '../../../src/blocks/planner/examples.ts';
import { choose, emptyPlan, holds, type Plan, saidOf } from '../../../src/blocks/planner/planning.ts';
import Print from '../../../src/blocks/planner/print.astro';
import { Planner, type PlanRule } from '../../../src/blocks/planner/schema.ts';
import Screen from '../../../src/blocks/planner/screen.astro';
import Slide from '../../../src/blocks/planner/slide.astro';
import { describeBlock } from '../../help/describe-block.ts';
import { renderExample } from '../../help/render.ts';

describeBlock('Planner', {
	schema: Planner,
	examples,
	screen: Screen,
	slide: Slide,
	print: Print,
	answers: Answers,
	read: ({ prompt, title, slots }) => [
		prompt,
		title,
		...slots.flatMap(({ label, pieces }) => [label, ...pieces.map(({ text }) => text)]),
	],
	shown: ({ prompt, slots }) => [prompt, ...slots.map(({ label }) => label)],
	kept: ({ rules, done }) => [done, ...rules.flatMap(({ yes, again }) => [yes, again])],
});

const rule = (different: Partial<PlanRule>): PlanRule => ({ ask: 'Calm?', yes: 'Good.', again: 'Hm.', ...different });
const day: Planner = {
	id: 'day',
	prompt: 'Plan a day.',
	title: 'A day',
	slots: [
		{
			id: 'noon',
			label: 'Noon',
			pieces: [
				{ text: 'Run', brings: ['move'] },
				{ text: 'Game', brings: ['screen'] },
			],
		},
		{
			id: 'night',
			label: 'Night',
			one: true,
			pieces: [
				{ text: 'Book', brings: ['calm'] },
				{ text: 'Film', brings: ['screen'] },
			],
		},
	],
	rules: [
		rule({ needs: 'calm', slot: 'night' }),
		rule({ ask: 'No screen at night?', without: 'screen', slot: 'night' }),
	],
	done: 'Sleep well.',
};

describe('a plan', () => {
	it.each([
		{ presses: [[0, 0]], plan: [[0], []] },
		{
			presses: [
				[0, 1],
				[0, 0],
			],
			plan: [[0, 1], []],
		},
		{
			presses: [
				[0, 0],
				[0, 0],
			],
			plan: [[], []],
		},
		{
			presses: [
				[1, 0],
				[1, 1],
			],
			plan: [[], [1]],
		},
		{
			presses: [
				[1, 0],
				[1, 0],
			],
			plan: [[], [0]],
		},
	])('is $plan after pressing $presses', ({ presses, plan }) => {
		const after = presses.reduce<Plan>((so, [slot = 0, piece = 0]) => choose(day, so, slot, piece), emptyPlan(day));
		expect(after).toEqual(plan);
	});

	it.each([
		{ of: rule({ needs: 'move' }), plan: [[0], []], held: true },
		{ of: rule({ needs: 'move' }), plan: [[1], [0]], held: false },
		{ of: rule({ needs: 'move', slot: 'night' }), plan: [[0], [0]], held: false },
		{ of: rule({ without: 'screen' }), plan: [[1], [0]], held: false },
		{ of: rule({ without: 'screen', slot: 'night' }), plan: [[1], [0]], held: true },
	])('$plan keeps the rule $of.needs$of.without: $held', ({ of, plan, held }) => {
		expect(holds(of, day, plan)).toBe(held);
	});

	it.each([
		{ plan: [[0], []], tone: 'again', words: 'Choose something for “Night” too.' },
		{ plan: [[], []], tone: 'again', words: 'Choose something for “Noon” and “Night” too.' },
		{ plan: [[0], [1]], tone: 'again', words: 'Hm. Hm.' },
		{ plan: [[1], [0]], tone: 'yes', words: 'Sleep well.' },
	])('$plan is met with $words', ({ plan, tone, words }) => {
		expect(saidOf(day, plan)).toMatchObject({ tone, text: words });
	});
});

/** The places of pieces that bring the right things. */
const piecesThat = (pieces: Planner['slots'][number]['pieces'], right: (brings: string[]) => boolean) =>
	pieces.flatMap(({ brings = [] }, index) => (right(brings) ? [index] : []));

describe.each(examples)('the rules in the example with $name', (example) => {
	const { slots, rules } = example.props;

	it('can all be kept at once', () => {
		const forbids = (slot: string) =>
			rules.flatMap((one) => (!one.slot || one.slot === slot ? (one.without ?? []) : []));
		const plan = slots.map(({ id, one, pieces }) => {
			const fine = piecesThat(pieces, (brings) => !brings.some((what) => forbids(id).includes(what)));
			return one ? fine.slice(0, 1) : fine;
		});
		expect(saidOf(example.props, plan)).toMatchObject({ tone: 'yes', text: example.props.done });
	});

	it.each(rules)('can be missed: $ask', (one) => {
		const plan = slots.map(({ pieces }) => piecesThat(pieces, (brings) => !one.needs || !brings.includes(one.needs)));
		expect(holds(one, example.props, plan)).toBe(false);
	});

	it('are asked on paper too', async () => {
		const words = await renderExample(Print, example);
		for (const { ask } of rules) expect(words).toContain(ask);
	});
});
