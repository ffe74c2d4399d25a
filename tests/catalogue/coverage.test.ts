import { describe, expect, it } from 'vitest';
import { byStrand, countText, coverageHeads, coverageOf, coverageRows } from '../../src/catalogue/coverage.ts';
import { ladderOf, sequenceOf } from '../../src/catalogue/sequence.ts';
import type { Framework } from '../../src/facts/schema.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { aLesson } from '../help/a-lesson.ts';

const framework: Framework = {
	id: 'kcsie',
	name: 'A framework',
	edition: '2026',
	publisher: 'A ministry',
	nations: ['england'],
	checked: '2026-11-22',
	verified: false,
	items: [
		{ code: 'contact', strand: 'One', says: 'Contact with others' },
		{ code: 'content', strand: 'Two', says: 'What is seen' },
		{ code: 'conduct', strand: 'One', says: 'What is done' },
	],
};
const lesson = (different: Partial<Lesson>): Lesson => ({ ...aLesson(), curriculum: ['kcsie:contact'], ...different });
const [coverage] = coverageOf([lesson({ id: 'ks3-01', title: 'One' }), lesson({ id: 'ks3-02', title: 'Two' })], {
	frameworks: [framework],
});
const items = coverage?.items ?? [];

describe('coverage', () => {
	it('names the lessons that teach an item, and keeps gaps', () =>
		expect(items.map(({ code, lessons }) => [code, lessons.map(({ id }) => id)])).toEqual([
			['contact', ['ks3-01', 'ks3-02']],
			['content', []],
			['conduct', []],
		]));

	it('counts what is covered', () => expect(countText(items)).toBe('1 of 3'));

	it('goes by the framework’s own strands', () =>
		expect(byStrand(items).map(({ strand, items: own }) => [strand, own.length])).toEqual([
			['One', 2],
			['Two', 1],
		]));

	it('says in a spreadsheet which are gaps, and that nobody has compared the words yet', () => {
		const rows = coverageRows(coverage ? [coverage] : []);
		expect(rows.every((row) => row.length === coverageHeads.length)).toBe(true);
		expect(rows[0]).toEqual(expect.arrayContaining(['not yet', 'contact', 'yes', 'ks3-01 One; ks3-02 Two']));
		expect(rows[1]).toEqual(expect.arrayContaining(['content', 'no lesson yet', '']));
	});
});

describe('the sequence', () => {
	const ids = (lessons: Lesson[], stage = 'ks3') =>
		sequenceOf(lessons)
			.find((one) => one.stage === stage)
			?.lessons.map(({ id }) => id);

	it('puts what is light before what is heavy, and lower rungs before higher ones', () =>
		expect(
			ids([
				lesson({ id: 'a', sensitivity: 3, tell: 'who-to-tell' }),
				lesson({ id: 'b', sensitivity: 0, tell: 'trusted-adult' }),
				lesson({ id: 'c', sensitivity: 0, tell: 'first-words' }),
			]),
		).toEqual(['c', 'b', 'a']));

	it('has every stage, also one without lessons', () => expect(ids([], 'ks5')).toEqual([]));
});

describe('the telling ladder', () => {
	it('has every rung in order, with the lessons that practise it', () => {
		const ladder = ladderOf([lesson({ id: 'a', tell: 'first-words' })]);
		expect(ladder.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
		expect(ladder.find(({ name }) => name === 'first-words')?.lessons).toHaveLength(1);
	});
});
