import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../scripts/outside/lessons.ts';
import { byNation, leadTitle, lessonRoutes, markedLeadTitle } from '../../src/facts/ask.ts';

const facts = loadFacts();
const nation = (id: string) => facts.nations.find((one) => one.id === id) ?? expect.fail(`no ${id}`);

describe('words that differ by nation', () => {
	it('stand together where nations read the same', () => {
		expect(byNation(facts, ({ id }) => (id === 'wales' ? 'croeso' : 'welcome'))).toEqual([
			{ text: 'welcome', nations: ['england', 'scotland', 'northern-ireland'] },
			{ text: 'croeso', nations: ['wales'] },
		]);
	});

	it('are one where all read the same', () => {
		expect(byNation(facts, () => 'hello')).toHaveLength(1);
	});

	it.each([
		['england', 'designated safeguarding lead', 'designated safeguarding lead'],
		['wales', 'designated safeguarding person', 'designated safeguarding person'],
		[
			'scotland',
			'person in charge of safeguarding',
			'person in charge of safeguarding (the title used in Scotland is still to be checked)',
		],
	])('name who is in charge in %s', (id, plain, marked) => {
		expect([leadTitle(nation(id)), markedLeadTitle(nation(id))]).toEqual([plain, marked]);
	});

	it('use a title only once a person has checked it', () => {
		expect(leadTitle({ ...nation('scotland'), confirmed: true })).toBe(nation('scotland').lead);
	});
});

describe('a lesson’s ways to get help', () => {
	it('are those it names, and then what one nation alone has', () => {
		const routes = lessonRoutes(facts, { routes: ['trusted-adult', 'childline'], ages: [11, 14] });
		expect(routes.map(({ id }) => id)).toEqual(['trusted-adult', 'childline', 'safeguarding-ni']);
	});

	it('are for the age of its pupils, and never one that nobody has confirmed', () => {
		const routes = lessonRoutes(facts, { routes: ['trusted-adult', 'meic'], ages: [5, 7] });
		expect(routes.map(({ id }) => id)).toEqual(['trusted-adult']);
	});
});
