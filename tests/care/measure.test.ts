import { describe, expect, it } from 'vitest';
import { measure, sentencesOf, wordsOf } from '../../src/care/reading/measure.ts';

describe('sentences', () => {
	it.each([
		['ends at stops and quotes', 'She said “Stop.” He stopped. Why?', ['She said “Stop.”', 'He stopped.', 'Why?']],
		['ends at a new line', 'A title\nAnd a button', ['A title', 'And a button']],
		['leaves out what holds no words', '… 👋\nHello.', ['Hello.']],
	])('%s', (_, text, expected) => expect(sentencesOf(text)).toEqual(expected));

	it('counts “isn’t” and “grown-up” as one word each', () => expect(wordsOf('She isn’t a grown-up.')).toHaveLength(4));
});

describe('a measure', () => {
	it('is nothing for no words', () => expect(measure('…')).toMatchObject({ words: 0, sentences: 0, average: 0 }));

	it('counts words in sentences, and keeps the longest', () =>
		expect(measure('Pip ran. Pip ran up the big hill.')).toMatchObject({
			words: 8,
			sentences: 2,
			average: 4,
			longest: { text: 'Pip ran up the big hill.', words: 6 },
		}));

	it('is higher for harder words by every formula', () => {
		const easy = measure('The cat sat on the mat. It was a good day.');
		const hard = measure('Personalised algorithms prioritise controversial communication continuously.');
		expect(hard.fleschKincaid).toBeGreaterThan(easy.fleschKincaid + 5);
		expect(hard.spache).toBeGreaterThan(easy.spache + 1);
		expect(hard.daleChall).toBeGreaterThan(easy.daleChall);
	});

	it('takes words that the lesson teaches as easy', () => {
		const text = 'The algorithm shows it. The algorithm hides it.';
		expect(measure(text, ['algorithm']).fleschKincaid).toBeLessThan(measure(text).fleschKincaid);
		expect(measure(text, ['algorithm']).spache).toBeLessThan(measure(text).spache);
	});

	it('takes names from the cast as known', () =>
		expect(measure('Amira and Kofi play.').spache).toBeLessThan(measure('Zebedee and Algernon play.').spache));
});
