import { describe, expect, it } from 'vitest';
import { idOf, marpDeck, neutralLesson, size, slidevDeck } from '../../scripts/bench/neutral.ts';
import { loadFacts, loadKnown } from '../../scripts/outside/lessons.ts';
import { sharedSentences } from '../../src/care/own-words.ts';
import { passagesOf } from '../../src/care/passages.ts';
import { blocksNamed, slides } from '../../src/lesson/ask.ts';
import { readLesson } from '../../src/lesson/read.ts';

const known = loadKnown(loadFacts());
const pictures = [...known.pictures, 'photo-1.png', 'photo-2.png'];

function read(number: number) {
	const text = new TextEncoder().encode(neutralLesson(number));
	return readLesson(text, `lessons/ks3/walk-${number}.mdx`, { ...known, pictures });
}

describe('the neutral lesson', () => {
	it('shares no sentence with another one', () => {
		const told = [1, 2].flatMap((number) => {
			const { lesson } = read(number);
			return lesson ? [{ file: lesson.file, passages: passagesOf(lesson, () => 1) }] : [];
		});
		expect(told).toHaveLength(2);
		expect(sharedSentences(told)).toEqual([]);
	});

	it('is a lesson without mistakes, with thirty slides that have notes, and two photos', () => {
		const text = neutralLesson(3);
		const { lesson, mistakes } = readLesson(new TextEncoder().encode(text), 'lessons/ks3/walk-3.mdx', {
			...known,
			pictures,
		});
		expect(mistakes).toEqual([]);
		expect(lesson?.id).toBe(idOf(3));
		expect(lesson && slides(lesson)).toHaveLength(size.slides);
		expect(lesson && blocksNamed(lesson, 'Note').length).toBeGreaterThanOrEqual(size.slides);
		expect(text.match(/!\[/g)).toHaveLength(size.photos);
	});

	it('is the same each time, and another under each number', () => {
		expect(neutralLesson(1)).toBe(neutralLesson(1));
		expect(neutralLesson(1)).not.toBe(neutralLesson(2));
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
