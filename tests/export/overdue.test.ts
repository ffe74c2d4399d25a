import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../scripts/outside/lessons.ts';
import { sectionsOf } from '../../src/export/docx/parts.ts';
import { noteLines } from '../../src/export/note-lines.ts';
import { factsFor } from '../../src/facts/for-nation.ts';
import { factsOn, lessonOn } from '../../src/facts/overdue-marks.ts';
import { slides } from '../../src/lesson/ask.ts';
import { aLesson, soundText } from '../help/a-lesson.ts';

const facts = loadFacts('2026-11-24');
const lesson = aLesson(
	soundText.replace('<Keyword word="clue" />', '<Keyword word="clue" />\n\n<Law facts={["blackmail"]} />'),
);
const changing = { ...facts, laws: facts.laws.map((law) => ({ ...law, until: '2027-03-01' })) };
const words = (day: string) => {
	const own = factsFor(factsOn(changing, day), 'england');
	const then = lessonOn(lesson, day);
	return JSON.stringify([sectionsOf(then, own), slides(then).map((slide) => noteLines(slide, own))]);
};

describe('editable notes', () => {
	it('say what is overdue for checking', () => {
		expect(words('2029-01-01')).toContain('This lesson was last checked on 23 November 2026: check before use.');
		expect(words('2029-01-01')).toMatch(
			/Ways to get help \([^)]*Childline[^)]*\) were last checked on 22 November 2026/,
		);
		expect(words('2029-01-01')).toContain('Blackmail. This law may have changed: check before use.');
	});

	it('say nothing of it where all is in time', () => expect(words('2026-11-29')).not.toMatch(/check before use/));

	it('keep every way to get help', () =>
		expect(words('2029-01-01').match(/Childline/g)?.length).toBeGreaterThanOrEqual(
			words('2026-11-29').match(/Childline/g)?.length ?? 0,
		));
});
