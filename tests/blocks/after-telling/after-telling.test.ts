import { describe, expect, it } from 'vitest';
import Answers from '../../../src/blocks/after-telling/answers.astro';
import { examples } from '../../../src/blocks/after-telling/examples.ts';
import Print from '../../../src/blocks/after-telling/print.astro';
import { sceneAt } from '../../../src/blocks/after-telling/scene.ts';
import { AfterTelling } from '../../../src/blocks/after-telling/schema.ts';
import Screen from '../../../src/blocks/after-telling/screen.astro';
import Slide from '../../../src/blocks/after-telling/slide.astro';
import { titles } from '../../../src/blocks/after-telling/titles.ts';
import { type Spot, start, waysFrom } from '../../../src/blocks/after-telling/walk.ts';
import { describeBlock } from '../../help/describe-block.ts';
import { aPlace, render, renderExample, wordsIn } from '../../help/render.ts';

const readIn = ({ says, first, next, notYet, writes, tells, asks, device, later }: AfterTelling) => [
	says,
	...[first, next].flatMap((adult) => [adult.says.join(' '), ...(adult.toSchool ? [adult.toSchool] : [])]),
	...notYet.flatMap(({ text, again }) => [text, again]),
	...[writes, tells, asks, device, ...later],
];

describeBlock('AfterTelling', {
	schema: AfterTelling,
	examples,
	screen: Screen,
	slide: Slide,
	print: Print,
	answers: Answers,
	read: readIn,
	shown: ({ says }) => [says],
	kept: () => [],
});

describe('what staff do', () => {
	const staff = Object.values(aPlace().telling).map((stop) => stop.staff);

	it.each(examples)(
		'is told to the teacher, and is nowhere in the pupil’s page, in the walk with $name',
		async ({ props }) => {
			const all = { ...props, place: aPlace() };
			const [answers, screen] = [wordsIn(await render(Answers, all)), await render(Screen, all)];
			expect(staff.filter((words) => !answers.includes(words))).toEqual([]);
			expect(staff.filter((words) => screen.includes(words))).toEqual([]);
		},
	);
});

/** Every way through a walk, as the spots it comes to. */
function allWays(walk: AfterTelling, keyStage: string, spot: Spot = start): Spot[][] {
	const ways = waysFrom(walk, keyStage, spot);
	if (ways.length === 0) return [[spot]];
	return ways.flatMap(({ to }) => allWays(walk, keyStage, to).map((rest) => [spot, ...rest]));
}

describe.each(examples)('the walk with $name', ({ props, keyStage }) => {
	const ways = allWays(props, keyStage);

	it('comes to somebody who listens, to every stop and to how it feels afterwards, whichever way is taken', () => {
		expect(ways).toHaveLength(1 + 2 * props.notYet.length);
		for (const way of ways)
			expect(way.slice(-6).map(({ at }) => at)).toEqual(['heard', 'writes', 'tells', 'asks', 'device', 'later']);
	});

	it('says at each stop what happens to the character and what is so in every school', () => {
		const { telling } = aPlace();
		for (const spot of ways.flat()) {
			const { title, text, fact, speech } = sceneAt(props, keyStage, telling, spot);
			expect(title).not.toBe('');
			expect(text.length + (speech ? 1 : 0)).toBeGreaterThan(0);
			if (spot.at !== 'start' && spot.at !== 'heard')
				expect(fact).toBe(telling[spot.at === 'not-yet' ? 'notYet' : spot.at].pupils);
		}
	});

	it('says on paper what is so in every school, with the helpline', async () => {
		const routes = [{ id: 'childline', name: 'Childline', pupils: 'Talk.', phone: '0800 1111' }];
		const paper = wordsIn(await render(Print, { ...props, place: aPlace({ keyStage, routes }) }));
		for (const { pupils } of Object.values(aPlace().telling)) expect(paper).toContain(pupils);
		expect(paper).toContain('0800 1111');
	});

	it('leads on paper to a number for every way on', async () => {
		const paper = await renderExample(Print, { name: '', keyStage, props });
		const numbers = [...paper.matchAll(/go to (\d+)/g)].map(([, number]) => Number(number));
		expect(numbers).toHaveLength(3 + 3 * props.notYet.length);
		for (const number of numbers) expect(number).toBeGreaterThan(1);
	});
});

describe('a walk', () => {
	const [example] = examples;
	const walk = example?.props as AfterTelling;
	it.each<[string, Partial<Record<keyof AfterTelling, unknown>>, RegExp]>([
		['a second adult from the same setting', { next: { ...walk.next, setting: 'school' } }, /different setting/],
		['a home that nothing leads from', { next: { ...walk.next, toSchool: undefined } }, /from this person to school/],
		['no adult who gets it wrong', { notYet: [] }, /Too small/],
	])('is refused with %s', (_, change, says) => {
		const read = AfterTelling.safeParse({ ...walk, ...change });
		expect(read.error?.issues.map(({ message }) => message).join()).toMatch(says);
	});

	it('offers somebody else before somebody cross', () => {
		const cross = { ...walk, notYet: [{ how: 'cross' as const, text: 'x', again: 'y' }] };
		const [first] = waysFrom(cross, 'ks3', { at: 'not-yet', slip: 0 });
		expect(first?.to).toEqual({ at: 'heard', by: 'next' });
	});

	it('speaks of grown-ups’ doings in fewer words to the youngest', () => {
		expect(titles(walk, 'ks1').tells).toBe('Who do they tell?');
		expect(titles(walk, 'ks3').tells).toBe('Who do they tell, and why?');
	});
});
