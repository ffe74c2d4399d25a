import { describe, expect, it } from 'vitest';
import { altered, idOf, marpDeck, neutralLesson, size, slidevDeck } from '../../scripts/bench/neutral.ts';
import { loadFacts, loadKnown } from '../../scripts/outside/lessons.ts';
import { careFor } from '../../src/care/check.ts';
import { sharedSentences } from '../../src/care/own-words.ts';
import { blocksNamed, slides } from '../../src/lesson/ask.ts';
import { readLesson } from '../../src/lesson/read.ts';

const today = '2026-11-23';
const facts = loadFacts();
const known = loadKnown(facts);
const pictures = [...known.pictures, 'photo-1.png', 'photo-2.png'];

/** A lesson's text as the build reads it. */
function read(text: string, number: number) {
	const file = `lessons/ks3/walk-${number}.mdx`;
	const { lesson, mistakes } = readLesson(new TextEncoder().encode(text), file, { ...known, pictures });
	if (!lesson) throw new Error(mistakes.map(({ what }) => what).join('\n'));
	const { findings, passages } = careFor(lesson, { lineAt: () => 1, facts, today });
	return { lesson, passages, faults: [...mistakes, ...findings.filter(({ weight }) => weight === 'error')] };
}

describe('the neutral lesson', () => {
	it('is a sound lesson with thirty slides that have notes, and two photos', () => {
		const text = neutralLesson(3, today);
		const { lesson, faults } = read(text, 3);
		expect(faults).toEqual([]);
		expect(lesson.id).toBe(idOf(3));
		expect(slides(lesson)).toHaveLength(size.slides);
		expect(blocksNamed(lesson, 'Note').length).toBeGreaterThanOrEqual(size.slides);
		expect(text.match(/!\[/g)).toHaveLength(size.photos);
	});

	it('is the same each time, and shares no sentence with another one', () => {
		expect(neutralLesson(1, today)).toBe(neutralLesson(1, today));
		const told = [1, 2].map((number) => {
			const { lesson, passages } = read(neutralLesson(number, today), number);
			return { file: lesson.file, passages };
		});
		expect(sharedSentences(told)).toEqual([]);
	});

	it('stays sound when a paragraph is altered, and altered again', () => {
		const once = altered(neutralLesson(1, today), 123456);
		const twice = altered(once, 234567);
		expect(new Set([neutralLesson(1, today), once, twice]).size).toBe(3);
		expect(read(twice, 1).faults).toEqual([]);
	});

	it.each([
		['Marp', marpDeck()],
		['Slidev', slidevDeck()],
	])('has as many slides, notes and photos for %s', (_, deck) => {
		expect(deck.match(/^# /gm)).toHaveLength(size.slides);
		expect(deck.match(/<!--/g)).toHaveLength(size.slides);
		expect(deck.match(/photo-\d\.png/g)).toHaveLength(size.photos);
	});
});
