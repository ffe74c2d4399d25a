import { describe, expect, it } from 'vitest';
import { termsProblem, weekBegins, weeksIn } from '../../src/programme/terms.ts';

type Terms = [string, string, string];
const year = 2026;
const usual: Terms = ['2026-09-01', '2027-01-05', '2027-04-15'];

describe('the first days of terms', () => {
	it.each<[string, Terms, number, string]>([
		['a day that is missing', ['2026-09-01', '', '2027-04-15'], 1, 'The spring term needs its first day'],
		['a day that there is not', ['2026-09-31', '2027-01-05', '2027-04-15'], 0, 'The autumn term needs its first day'],
		[
			'a day before the school year',
			['2026-07-31', '2027-01-05', '2027-04-15'],
			0,
			'between 1 August 2026 and 31 July 2027',
		],
		['a day after it', ['2026-09-01', '2027-01-05', '2027-08-01'], 2, 'The summer term has to begin between'],
		[
			'terms in the wrong order',
			['2026-09-01', '2027-05-05', '2027-04-15'],
			2,
			'The summer term has to begin after the spring term (5 May 2027).',
		],
		['two terms on one day', ['2026-09-01', '2026-09-01', '2027-04-15'], 1, 'after the autumn term (1 September 2026)'],
	])('are refused: %s', (_, terms, term, says) => {
		expect(termsProblem(terms, { year })).toEqual({ term, says: expect.stringContaining(says) });
	});

	it('are taken where they are in order and in the school year', () => {
		expect(termsProblem(usual, { year })).toBeUndefined();
		expect(termsProblem(['2026-08-01', '2026-08-02', '2027-07-31'], { year })).toBeUndefined();
	});
});

describe('a week of a term', () => {
	it.each<[string, string, number, string]>([
		['the first begins with the term, on a Tuesday', '2026-09-01', 1, '2026-09-01'],
		['the second on the Monday after', '2026-09-01', 2, '2026-09-07'],
		['the third a week later', '2026-09-01', 3, '2026-09-14'],
		['a term from a Monday', '2026-09-07', 2, '2026-09-14'],
		['a term from a Friday', '2026-09-04', 2, '2026-09-07'],
		['a term from a Saturday is taught from Monday', '2026-09-05', 1, '2026-09-07'],
		['a term from a Sunday', '2026-09-06', 2, '2026-09-14'],
		['across the clocks and the new year', '2026-09-01', 16, '2026-12-14'],
	])('%s', (_, first, week, day) => {
		expect(weekBegins({ terms: [first, usual[1], usual[2]] }, 0, week)).toBe(day);
	});

	it('is one of those that begin before the next term, and at most sixteen', () => {
		expect(weeksIn({ terms: usual, year }, 0)).toBe(16);
		// Spring: from 5 January to 12 April.
		expect(weeksIn({ terms: usual, year }, 1)).toBe(15);
		expect(weekBegins({ terms: usual }, 1, 15)).toBe('2027-04-12');
		expect(weeksIn({ terms: ['2026-09-01', '2026-09-08', '2027-07-30'], year }, 0)).toBe(2);
		expect(weeksIn({ terms: ['2026-09-01', '2026-09-08', '2027-07-30'], year }, 2)).toBe(1);
	});
});
