import { describe, expect, it } from 'vitest';
import Answers from '../../../src/blocks/tell/answers.astro';
import { examples } from '../../../src/blocks/tell/examples.ts';
import {
	chooseFirst,
	chooseNext,
	isSpoken,
	noPlan,
	type Plan,
	say,
	spoken,
	toggleWay,
} from '../../../src/blocks/tell/plan.ts';
import Print from '../../../src/blocks/tell/print.astro';
import { saidOfFirst, saidOfNext } from '../../../src/blocks/tell/said.ts';
import { Tell } from '../../../src/blocks/tell/schema.ts';
import Screen from '../../../src/blocks/tell/screen.astro';
import Slide from '../../../src/blocks/tell/slide.astro';
import { helplineOf } from '../../../src/parts/helpline.ts';
import { aPlace, render, wordsIn } from '../../help/render.ts';

const routes = [{ id: 'childline', name: 'Childline', pupils: 'Talk about anything.', phone: '0800 1111' }];
const adult = (label: string, setting: 'home' | 'school') => ({ id: label, label, setting, says: ['Thank you.'] });

describe('a plan for telling', () => {
	it('lets the second person go when the same one becomes the first', () => {
		const plan = chooseFirst(chooseNext(chooseFirst(noPlan, 'a'), 'b'), 'b');
		expect(plan).toMatchObject({ first: 'b', next: undefined });
	});

	it('does not take the first person as the second', () => {
		const plan = chooseFirst(noPlan, 'a');
		expect(chooseNext(plan, 'a')).toBe(plan);
	});

	it.each<{ plan: Plan; words: string; ready: boolean }>([
		{ plan: noPlan, words: '… … …', ready: false },
		{ plan: say(noPlan, 'ask', 'Help?'), words: '… … Help?', ready: false },
		{ plan: say(noPlan, 'begin', '“Hi.”'), words: 'Hi. … …', ready: false },
		{
			plan: say(say(say(noPlan, 'ask', 'Help?'), 'begin', 'Hi.'), 'happened', 'It.'),
			words: 'Hi. It. Help?',
			ready: true,
		},
	])('puts the words together: $words', ({ plan, words, ready }) => {
		expect(spoken(plan)).toBe(words);
		expect(isSpoken(plan)).toBe(ready);
	});

	it('adds a way and takes it away again', () => {
		const plan = toggleWay(noPlan, 'draw');
		expect(plan.ways).toEqual(['draw']);
		expect(toggleWay(plan, 'draw').ways).toEqual([]);
	});
});

describe('what is said of a choice', () => {
	const teacher = adult('a teacher', 'school');
	it.each([
		{ of: 'nobody', first: undefined, next: undefined, tone: undefined, words: '' },
		{ of: 'one person', first: undefined, next: teacher, tone: 'yes', words: 'in part 1 too' },
		{ of: 'two places', first: teacher, next: adult('a gran', 'home'), tone: 'yes', words: 'a teacher and a gran' },
		{ of: 'one place', first: teacher, next: adult('a nurse', 'school'), tone: 'again', words: 'a different place?' },
	])('suits $of', ({ first, next, tone, words }) => {
		const said = saidOfNext(first, next);
		expect(said?.tone).toBe(tone);
		expect(said?.text ?? '').toContain(words);
	});

	it('names who was chosen first', () => {
		expect(saidOfFirst(teacher)?.text).toContain('a teacher');
	});

	it('takes the helpline from the lesson’s routes, never the police', () => {
		const place = aPlace({ routes });
		const police = { id: 'police-emergency', name: 'Police', pupils: 'Danger', phone: '999' };
		expect(helplineOf(place.routes)).toEqual({ name: 'Childline', phone: '0800 1111' });
		expect(helplineOf([police])).toBeUndefined();
	});
});

describe.each(examples)('telling, with $name', (example) => {
	const place = aPlace({ keyStage: example.keyStage, routes });
	const draw = (rendering: typeof Print) => render(rendering, { ...example.props, place });
	const { about, adults, words, otherWays, next, privacy, ifNot, again = [] } = example.props;
	const all = [
		about,
		...adults.flatMap(({ label, says }) => [label, ...says]),
		...Object.values(words).flat(),
		...otherWays,
		...next,
		...Object.values(privacy),
		ifNot,
		...again,
	];

	it('keeps its schema', () => {
		expect(Tell.parse(example.props)).toEqual(example.props);
	});

	it('loses nothing on paper, and has a card to fill in', async () => {
		const paper = wordsIn(await draw(Print)).toLowerCase();
		for (const part of all) expect(paper).toContain(part.toLowerCase());
		expect(paper).toContain('my telling card');
		expect(paper).toContain('0800 1111');
	});

	it('shows all six parts at once on the pupil’s page, with nothing to type', async () => {
		const html = await draw(Screen);
		const live = html.split('<noscript>')[0] ?? '';
		for (const part of [
			...Object.values(words).flat(),
			...otherWays,
			...next,
			...Object.values(privacy),
			ifNot,
			...again,
		]) {
			expect(wordsIn(live)).toContain(part);
		}
		expect(live).not.toMatch(/type="text"|<textarea/);
		expect(html).not.toMatch(/\sstyle=/);
	});

	it('says on the answers what helps to hear', async () => {
		const key = wordsIn(await draw(Answers));
		for (const { says } of adults) expect(key).toContain(says.join(' '));
		expect(key).toContain(ifNot);
	});

	it('asks who could be told on the board, and leaves the responses for later', async () => {
		const board = wordsIn(await draw(Slide));
		expect(board).toContain(about);
		expect(board).toContain(adults[0]?.label);
		expect(board).not.toContain(adults[0]?.says[0]);
	});
});
