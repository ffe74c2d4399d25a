import { describe, expect, it } from 'vitest';
import { daysText, foundOf, headingText, lessonTexts, whenText } from '../../src/programme/assigned-words.ts';
import { dayOf, isDay } from '../../src/programme/day.ts';

const days = { from: '2026-11-30', to: '2026-12-18' };

describe('what a class reads about its lessons', () => {
	it.each([
		['2026-11-29', 'This starts on 30 November 2026. You can look at it before then.'],
		['2026-11-30', 'From 30 November 2026 to 18 December 2026'],
		['2026-12-19', 'This ended on 18 December 2026. That is fine: the lessons still open, and you can do them now.'],
	])('on %s: %s', (today, words) => expect(whenText(days, today)).toBe(words));

	it('names one day once', () => {
		expect(daysText({ from: '2026-11-30', to: '2026-11-30' })).toBe('On 30 November 2026');
	});

	it.each([
		['5 Oak', 'Lessons for 5 Oak'],
		['', 'Lessons for your class'],
	])('the class %j: %s', (label, words) => expect(headingText({ label })).toBe(words));

	it('has each lesson once, as it was given, and those apart that are not here any more', () => {
		expect(foundOf(['b', 'gone', 'a', 'b'], ['a', 'b', 'c'])).toEqual({ here: ['b', 'a'], gone: ['gone'] });
	});
});

describe('lessons that nobody here knows', () => {
	it.each([
		[
			['uks2-99', 'ks3-98', 'older-lesson'],
			['Lesson uks2-99', 'Lesson ks3-98', 'A lesson'],
		],
		[
			['ks0-77', 'ks9-00'],
			['A lesson', 'A lesson'],
		],
		[['ks1-77', 'ks1-00', 'ks1-90', 'ks1-01'], ['4 lessons']],
	])('are named so that they can tell no telephone number: %j', (ids, words) => {
		expect(lessonTexts(ids)).toEqual(words);
	});
});

describe('a day', () => {
	it.each([
		['2026-11-24', true],
		['2028-02-29', true],
		['2026-02-29', false],
		['2026-13-01', false],
		['2026-1-1', false],
		['', false],
	])('%j: %s', (text, sound) => expect(isDay(text)).toBe(sound));

	it('is that of whoever reads', () => {
		expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
	});
});
