import { describe, expect, it } from 'vitest';
import { draftOf, draftProblems, markOf, newDraft } from '../../src/programme/mark-draft.ts';

const programme = { year: 2026 };
const today = '2026-11-24';
const sound = { on: '2026-11-12', by: ' AB ', note: '', toCatchUp: ' 2 ' };

describe('what is typed about a lesson that was taught', () => {
	it.each([
		[2026, today],
		[2025, ''],
		[2027, ''],
	])('begins with today where that is in the year from %i', (year, on) =>
		expect(newDraft({ year }, today, 'AB')).toEqual({ on, by: 'AB', note: '', toCatchUp: '' }),
	);
	it('becomes a mark, and comes back from it', () => {
		const mark = markOf(sound);
		expect(mark).toEqual({ on: '2026-11-12', by: 'AB', note: '', toCatchUp: 2 });
		expect(markOf(draftOf({ ...mark, tallies: [] }))).toEqual(mark);
		expect(markOf({ ...sound, toCatchUp: '' }).toCatchUp).toBe(0);
	});
	it('is sound', () =>
		expect(draftProblems(sound, programme, today)).toEqual({ on: '', by: '', note: '', toCatchUp: '' }));
	it.each([
		['on', '', 'Give the day on which it was taught.'],
		['on', '2026-11-31', 'Give the day on which it was taught.'],
		['on', '2026-11-25', '25 November 2026 is still to come. Mark the lesson once it has been taught.'],
		['on', '2026-07-31', '31 July 2026 is not in the school year 2026 to 2027, which this programme is for.'],
		['by', ' ', 'Give the initials of whoever taught it.'],
		['by', 'Amina Y', 'Initials have up to 6 letters.'],
		['note', 'a'.repeat(301), 'Keep the note under 300 letters.'],
		['toCatchUp', 'two', '“two” is no number of pupils. Write a whole number up to 60, or leave it empty.'],
		['toCatchUp', '61', '“61” is no number of pupils. Write a whole number up to 60, or leave it empty.'],
		['toCatchUp', '-1', '“-1” is no number of pupils. Write a whole number up to 60, or leave it empty.'],
	] as const)('is told what is wrong with %s “%s”', (field, typed, words) =>
		expect(draftProblems({ ...sound, [field]: typed }, programme, today)).toMatchObject({ [field]: words }),
	);
});
