import { describe, expect, it } from 'vitest';
import { overdueOn } from '../../scripts/outside/lessons.ts';
import { factsFor } from '../../src/facts/for-nation.ts';
import { checkFirst } from '../../src/facts/overdue-words.ts';
import { dayText } from '../../src/lesson/names.ts';
import { wordsIn } from '../help/render.ts';
import { facts, htmlOf, lessonPages } from '../help/site.ts';

// Run with LANTERN_TODAY=2029-01-01, after a build with it, everything is overdue; today perhaps nothing.
const dues = overdueOn(
	facts,
	lessonPages.map(({ lesson }) => lesson),
);
const leads = wordsIn(htmlOf('/leads/'));

describe('what is overdue for checking, or nearly', () => {
	it('is on the page of safeguarding leads, with its days, and nothing where there is none', () => {
		expect(leads.includes('To be checked')).toBe(dues.length > 0);
		for (const { title, checked, due, isOverdue } of dues) {
			expect(leads).toContain(title);
			expect(leads).toContain(dayText(checked));
			expect(leads).toContain(dayText(due));
			if (isOverdue) expect(leads).toMatch(/Check before use|May have changed: check/);
		}
	});
});

describe.each(lessonPages)('$id', ({ id, lesson, address }) => {
	it('says to its teachers what to check first, on its page and in its pack', () => {
		for (const place of [`/lessons/${id}/`, `/lessons/${id}/print/`]) {
			const words = wordsIn(htmlOf(place));
			const first = facts.nations.flatMap((nation) => checkFirst(factsFor(facts, nation.id), lesson));
			for (const line of first) expect(words).toContain(line);
			expect(words.includes('check before use')).toBe(first.length > 0);
		}
	});

	it('shows Childline to its pupils on any day', () => expect(wordsIn(htmlOf(address))).toContain('0800 1111'));
});
