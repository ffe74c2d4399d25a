import { describe, expect, it } from 'vitest';
import { addClass, addLessons, newProgramme, plannedFor } from '../../src/programme/change.ts';
import { type YearGroup, yearGroups } from '../../src/programme/programme.ts';
import { type Placeable, planSpiral, spiral } from '../../src/programme/spiral.ts';

const lesson = (id: string, ages: Placeable['ages'], sensitivity: Placeable['sensitivity'] = 0): Placeable => ({
	...{ id, ages, sensitivity, tell: 'who-to-tell' },
});
const lessons = [
	lesson('uks2-01', [9, 11], 3),
	lesson('uks2-02', [9, 11], 1),
	lesson('uks2-03', [9, 11]),
	lesson('ks1-01', [5, 7]),
	lesson('lks2-01', [7, 9]),
	lesson('ks3-01', [11, 14]),
	lesson('ks4-01', [14, 16]),
	lesson('ks5-01', [16, 18]),
];
const suggested = (year: YearGroup) => spiral(lessons, year).map(({ lesson: { id }, term }) => `${id} ${term}`);

describe('a suggested year', () => {
	it('gives every year group the lessons of its ages, and of no other', () => {
		const stages = yearGroups.map((year) => [
			...new Set(spiral(lessons, year).map((one) => one.lesson.id.slice(0, -3))),
		]);
		expect(stages.map((ids) => ids.join())).toEqual(
			'ks1 ks1 ks1 lks2 lks2 uks2 uks2 ks3 ks3 ks3 ks4 ks4 ks5 ks5'.split(' '),
		);
	});
	it('spreads them over three terms, the heaviest last', () => {
		expect(suggested('5')).toEqual(['uks2-03 0', 'uks2-02 1', 'uks2-01 2']);
		expect(suggested('1')).toEqual(['ks1-01 0']);
		expect(spiral([], '5')).toEqual([]);
	});
	it('fills up what a class has already, once', () => {
		const id = '6f2c1d3e-8a4b-4c5d-9e6f-7a8b9c0d1e2f';
		const start = [
			addClass({ label: '5 Oak', yearGroup: '5', teacher: '' }),
			addLessons('c1', ['uks2-01'], 0),
			planSpiral('c1', lessons),
			planSpiral('c1', lessons),
			planSpiral('c9', lessons),
		].reduce((programme, change) => change(programme), newProgramme(id, '2026-11-24'));
		expect(plannedFor(start, 'c1').map((one) => one.lesson)).toEqual(['uks2-01', 'uks2-03', 'uks2-02']);
	});
});
