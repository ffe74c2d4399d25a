import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../scripts/outside/lessons.ts';
import { dayAfter } from '../../src/facts/days.ts';
import { duesOn, stateOf } from '../../src/facts/due.ts';
import { factsOn, lessonOn } from '../../src/facts/overdue-marks.ts';
import { checkFirst, overdueLine } from '../../src/facts/overdue-words.ts';
import { aLesson, soundText } from '../help/a-lesson.ts';

const facts = loadFacts('2026-11-24');
const lesson = aLesson();
const onDay = (day: string) => ({ facts: factsOn(facts, day), lesson: lessonOn(lesson, day) });
const aDay = fc.integer({ min: 0, max: 4000 }).map((days) => dayAfter('2024-01-01', days));

describe('what is due', () => {
	it.each([
		['2026-11-24', []],
		['2027-01-01', ['soon law social-media-age']],
		['2027-03-01', ['soon law social-media-age']],
		['2027-03-02', ['overdue law social-media-age']],
	])('on %s, before any helpline is: %j', (day, expected) => {
		const dues = duesOn(facts, [lesson], day).filter(({ kind }) => kind !== 'route');
		expect(dues.map(({ kind, id, isOverdue }) => `${isOverdue ? 'overdue' : 'soon'} ${kind} ${id}`)).toEqual(expected);
	});

	it('is everything that is shown in the end, the longest overdue first', () => {
		const dues = duesOn(facts, [lesson], '2029-01-01');
		expect(dues.every(({ isOverdue }) => isOverdue)).toBe(true);
		expect(dues.map(({ due }) => due)).toEqual(dues.map(({ due }) => due).sort());
		expect(dues.map(({ id }) => id)).toEqual(expect.arrayContaining(['childline', 'social-media-age', lesson.id]));
		expect(dues.map(({ id }) => id)).not.toContain('the-mix');
	});

	it('is overdue from the day after its day on, and never before', () =>
		fc.assert(
			fc.property(aDay, aDay, (due, day) => {
				expect(stateOf(due, day) === 'overdue').toBe(day > due);
			}),
			{ numRuns: 10_000 },
		));
});

describe('marks of what is overdue', () => {
	it('take no way to get help away, on any day', () =>
		fc.assert(
			fc.property(aDay, (day) => {
				const plain = onDay(day).facts.routes.map(({ isOverdue: _, ...route }) => route);
				expect(plain).toEqual(facts.routes);
			}),
			{ numRuns: 1000 },
		));

	it('leave what is in time as it was', () => {
		expect(onDay('2026-11-24')).toEqual({ facts, lesson });
		expect(checkFirst(facts, lesson)).toEqual([]);
	});

	it('are joined by what no person has tried yet, on any day', () => {
		const routes = facts.routes.map((route) =>
			route.id === 'childline' ? { ...route, verified: false as const } : route,
		);
		expect(checkFirst({ ...facts, routes }, lesson)).toEqual([
			'Ways to get help (Childline) have still to be tried by a person: check before use.',
		]);
	});

	it('are said to the teacher of that lesson', () => {
		const { facts: then } = onDay('2029-01-01');
		const withLaw = aLesson(
			soundText.replace('<Keyword word="clue" />', '<Keyword word="clue" />\n\n<Law facts={["blackmail"]} />'),
		);
		const changed = { ...then, laws: then.laws.map((law) => ({ ...law, mayHaveChanged: true as const })) };
		const said = checkFirst(changed, lessonOn(withLaw, '2029-01-01'));
		expect(said[0]).toBe('This lesson was last checked on 23 November 2026: check before use.');
		expect(said[1]).toMatch(
			/^Ways to get help \(Childline.*\) were last checked on 22 November 2026: check before use\.$/,
		);
		expect(said[2]).toBe('The law “Blackmail” may have changed since 22 November 2026: check before use.');
	});
});

describe('the last line of a build', () => {
	it.each([
		[[], ''],
		[['law'], '1 fact is overdue for checking: npm run lessons shows which'],
		[['lesson', 'route', 'lesson'], '1 fact and 2 lessons are overdue for checking: npm run lessons shows which'],
	] as const)('for %j', (kinds, expected) => {
		const dues = kinds.map((kind) => ({ kind, id: 'x', title: 'X', checked: '', due: '', isOverdue: true }));
		expect(overdueLine([...dues, { kind: 'law', id: 'y', title: 'Y', checked: '', due: '', isOverdue: false }])).toBe(
			expected,
		);
	});
});
