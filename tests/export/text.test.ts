import { describe, expect, it } from 'vitest';
import { linesIn } from '../../src/export/pptx/measure.ts';
import { linesOf } from '../../src/export/text.ts';
import { slides } from '../../src/lesson/ask.ts';
import { picturesAmong } from '../../src/lesson/prose.ts';
import { aLesson, soundText } from '../help/a-lesson.ts';

/** The first words of a small lesson whose first slide says this. */
function proseOf(words: string) {
	const text = soundText.replace(
		/(<Slide [^>]*>\n)[\s\S]*?(\n<Note>)/,
		(_, open, note) => `${open}\n${words}\n${note}`,
	);
	const [slide] = slides(aLesson(text));
	const prose = slide?.children.find((piece) => piece.kind === 'prose');
	if (prose?.kind !== 'prose') throw new Error('The lesson for this test begins without words.');
	return prose;
}

describe('an author’s words', () => {
	it.each([
		['One **bold** word.', [{ runs: [{ text: 'One ' }, { text: 'bold', bold: true }, { text: ' word.' }] }]],
		['An *important* one.', [{ runs: [{ text: 'An ' }, { text: 'important', bold: true }, { text: ' one.' }] }]],
		['Two\nlines.', [{ runs: [{ text: 'Two lines.' }] }]],
		[
			'- One\n- Two\n  1. Deep',
			[
				{ runs: [{ text: 'One' }], list: 'bullet' },
				{ runs: [{ text: 'Two' }], list: 'bullet' },
				{ runs: [{ text: 'Deep' }], list: 'number', level: 1 },
			],
		],
	])('%j become lines', (words, lines) => {
		expect(linesOf(proseOf(words))).toEqual(lines);
	});

	it('give their pictures apart', () => {
		const prose = proseOf('See ![A hand with five fingers](../pictures/hand.svg).');
		expect(picturesAmong(prose.nodes)).toEqual([
			{ type: 'picture', name: 'hand.svg', alt: 'A hand with five fingers' },
		]);
		expect(JSON.stringify(linesOf(prose))).not.toContain('hand');
	});
});

describe('measuring', () => {
	it.each([
		['', 10, 1],
		['short', 10, 1],
		['two words', 4, 2],
		['unbreakablylongword', 5, 3],
		['one two three four five six', 6.5, 3],
	])('%j in a column of %s takes %s lines', (text, width, count) => {
		expect(linesIn(text, width)).toBe(count);
	});

	it('takes more room for bold', () => {
		expect(linesIn('just about fits in here', 12.2, 'bold')).toBe(2);
		expect(linesIn('just about fits in here', 12.2)).toBe(1);
	});
});
