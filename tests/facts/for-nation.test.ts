import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../scripts/outside/lessons.ts';
import { factsFor, inWordsOf } from '../../src/facts/for-nation.ts';
import { nationIds } from '../../src/facts/nation-ids.ts';

const facts = loadFacts();
const scotland = factsFor(facts, 'scotland');

describe('the facts as one nation sees them', () => {
	it.each(nationIds)('have only what is for %s, in the order of the files', (id) => {
		const own = factsFor(facts, id);
		expect(own.nation.id).toBe(id);
		expect(own.routes).toEqual(facts.routes.filter(({ nations }) => nations.includes(id)));
		expect(own.laws).toEqual(facts.laws.filter(({ nations }) => nations.includes(id)));
		expect(own.routes.length).toBeLessThan(facts.routes.length);
		expect(own).not.toHaveProperty('nations');
	});

	it('leave out what is reported elsewhere', () => {
		expect(scotland.routes.some(({ id }) => id === 'report-fraud')).toBe(false);
		expect(factsFor(facts, 'wales').routes.some(({ id }) => id === 'report-fraud')).toBe(true);
	});

	it('say in the nation’s words whom staff tell, and leave the facts alone', () => {
		expect(JSON.stringify(scotland.disclosure)).not.toContain('designated safeguarding lead');
		expect(scotland.disclosure.any.do.join()).toContain('Tell the person in charge of safeguarding or a deputy');
		expect(scotland.telling.stops.tells.staff).toContain('Tell the person in charge of safeguarding or a deputy');
		expect(factsFor(facts, 'england').disclosure).toEqual(facts.disclosure);
		expect(facts.disclosure.any.do.join()).toContain('Tell the designated safeguarding lead');
	});

	it('use a title once a person has checked it', () => {
		const nations = facts.nations.map((nation) => ({ ...nation, confirmed: true }));
		const words = factsFor({ ...facts, nations }, 'scotland').disclosure.any.do.join();
		expect(words).toContain('Tell the child protection co-ordinator or a deputy');
	});

	it('are none where the nation is not known', () => {
		expect(() => factsFor({ ...facts, nations: [] }, 'wales')).toThrow('“wales”');
	});
});

describe('words of one nation', () => {
	it('are put in at any depth, and nothing else is touched', () => {
		const told = { a: ['The designated safeguarding lead agrees.', 3, { b: 'your safeguarding lead' }], c: false };
		expect(inWordsOf(scotland.nation, told)).toEqual({
			a: ['The person in charge of safeguarding agrees.', 3, { b: 'your safeguarding lead' }],
			c: false,
		});
	});
});
