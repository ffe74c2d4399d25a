import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../scripts/outside/lessons.ts';
import { addClass, addLessons, newProgramme } from '../../src/programme/change.ts';
import { type Coverable, coverageByClass, stateOf } from '../../src/programme/class-coverage.ts';
import type { Scope } from '../../src/programme/evidence-scope.ts';
import { gapsByYear, gapText, labels, missingByYears } from '../../src/programme/gaps.ts';
import { itemsCovered } from '../../src/programme/items-covered.ts';
import { itemNeeds, riskNeeds, strandNeeds } from '../../src/programme/needs.ts';
import { Programme, type YearGroup, yearGroups } from '../../src/programme/programme.ts';

const facts = loadFacts();
const lesson = (id: string, ages: Coverable['ages'], given: Partial<Coverable>): Coverable => ({
	...{ id, ages, sensitivity: 0, tell: 'who-to-tell', strands: [], risks: [], curriculum: [], ...given },
});
const lessons = [
	lesson('a', [9, 11], { strands: ['copyright'], risks: ['conduct'], curriculum: ['rshe:P-OSA-1'] }),
	lesson('b', [9, 11], { strands: ['privacy-security'], risks: ['contact'] }),
	lesson('c', [5, 7], { strands: ['self-image'], risks: ['content'] }),
];
const aClass = (label: string, yearGroup: YearGroup) => addClass({ label, yearGroup, teacher: '' });
const start = newProgramme('6f2c1d3e-8a4b-4c5d-9e6f-7a8b9c0d1e2f', '2026-11-24');
const plan = [
	...[aClass('5 Oak', '5'), aClass('5 Ash', '5'), aClass('2 Elm', '2')],
	...[addLessons('c1', ['a', 'c', 'gone'], 0), addLessons('c2', ['a'], 1)],
].reduce((programme, change) => change(programme), start);
const taught = { on: '2026-10-01', by: 'AB', note: '', toCatchUp: 0, tallies: [] };
const programme = Programme.parse({
	...plan,
	planned: plan.planned.map((one) => (one.id === 'p1' ? { ...one, taught } : one)),
});
const covered = (scope: Scope = { of: 'school' }) => coverageByClass({ programme, lessons }, scope);

describe('the coverage of a class', () => {
	it.each([
		['5 Oak', 'strand:copyright', 'taught'],
		['5 Oak', 'rshe:P-OSA-1', 'taught'],
		['5 Oak', 'strand:self-image', 'planned'],
		['5 Oak', 'strand:privacy-security', 'none'],
		['5 Oak', 'strand:online-bullying', 'no-lesson'],
		['5 Ash', 'risk:conduct', 'planned'],
		['5 Ash', 'strand:self-image', 'no-lesson'],
		['2 Elm', 'strand:self-image', 'none'],
		['2 Elm', 'strand:copyright', 'no-lesson'],
	])('of %s in %s is %s', (label, key, state) => {
		const one = covered().find((row) => row.class.label === label);
		expect(one && stateOf(one, key)).toBe(state);
	});
	it('is of the class, the year or the school that was asked for', () => {
		const asked = (scope: Scope) => covered(scope).map((row) => row.class.label);
		expect(asked({ of: 'class', id: 'c2' })).toEqual(['5 Ash']);
		expect(asked({ of: 'year', yearGroup: '5' })).toEqual(['5 Oak', '5 Ash']);
		expect(asked({ of: 'school' })).toHaveLength(3);
	});
});

describe('a gap', () => {
	const gaps = gapsByYear(covered(), [...strandNeeds, ...riskNeeds]);
	const inYear = (year: YearGroup) => gaps.find((one) => one.year === year)?.gaps ?? [];
	it('is named in a sentence, for all classes of a year group or for some', () => {
		expect(
			inYear('5')
				.filter((gap) => gap.closable)
				.map(gapText),
		).toEqual(['No class of Year 5 meets “Privacy and security” or “Contact” this year.']);
		expect(inYear('5').map(gapText)).toContain('5 Ash does not meet “Self-image and identity” or “Content” this year.');
		expect(
			inYear('2')
				.filter((gap) => gap.closable)
				.map(gapText),
		).toEqual(['2 Elm does not meet “Self-image and identity” or “Content” this year.']);
	});
	it('says once for several years what Lantern has no lesson for', () => {
		const twins = [aClass('3 Oak', '3'), aClass('4 Oak', '4')].reduce((before, change) => change(before), start);
		const rows = coverageByClass({ programme: twins, lessons }, { of: 'school' });
		const missing = missingByYears(gapsByYear(rows, riskNeeds));
		expect(missing).toEqual([{ years: 'Year 3 and Year 4', names: ['Content', 'Contact', 'Conduct', 'Commerce'] }]);
	});
	it('keeps a long list of classes short', () => {
		const some = (count: number) => labels(Array.from({ length: count }, (_, at) => ({ label: `5${at}` })));
		expect(some(3)).toBe('50, 51 and 52');
		expect(some(9)).toBe('50, 51, 52, 53 and 5 more');
	});
});

describe('an item of a framework', () => {
	const needs = itemNeeds(start, facts);
	it('is a need of the years that it is meant for', () => {
		const yearsOf = (wanted: string) => needs.find(({ key }) => key === wanted)?.years?.join(' ');
		expect(yearsOf('efcw:SII-B-1')).toBe('3 4');
		expect(yearsOf('rshe:P-OSA-1')).toBe('R 1 2 3 4 5 6');
		expect(yearsOf('computing:KS3-9')).toBe('7 8 9');
		expect(needs.filter(({ years }) => years?.length === 0 || years?.length === yearGroups.length)).toEqual([]);
	});
	it('counts where its framework holds, and the areas of risk count once', () => {
		const inNation = (nation: Programme['school']['nation']) => [
			...new Set(itemNeeds({ school: { name: '', nation } }, facts).map(({ key }) => key.split(':')[0])),
		];
		expect(inNation('england').sort()).toEqual(['computing', 'efcw', 'rshe']);
		expect(inNation('wales')).toEqual(['efcw']);
	});
	it('is covered by the classes that it is meant for, and by others that meet it all the same', () => {
		const framework = facts.frameworks.find(({ id }) => id === 'rshe') ?? never();
		const covered = coverageByClass({ programme, lessons }, { of: 'school' });
		const items = itemsCovered(covered, lessons, framework);
		expect(new Set(items.map(({ code }) => code[0]))).toEqual(new Set('P'));
		const said = items.find(({ code }) => code === 'P-OSA-1') ?? never();
		expect(said.state).toBe('taught');
		expect([labels(said.taught), labels(said.planned)]).toEqual(['5 Oak', '5 Ash']);
		expect(said.lessons.map(({ id }) => id)).toEqual(['a']);
		expect(items.find(({ code }) => code === 'P-OSA-2')?.state).toBe('no-lesson');
		expect(itemsCovered(covered.slice(2), lessons, framework).find(({ code }) => code === 'P-OSA-1')).toMatchObject({
			...{ state: 'no-lesson', taught: [], planned: [], lessons: [] },
		});
	});
});

const never = (): never => {
	throw new Error('This row should be there.');
};
