import { describe, expect, it } from 'vitest';
import { evidenceOf, seenText } from '../../src/lesson/evidence.ts';
import { aLesson, soundText } from '../help/a-lesson.ts';

const textsOf = (text: string) => evidenceOf(aLesson(text)).map(seenText);

describe('how a teacher will see an outcome', () => {
	it('is said with the numbers of slides', () => {
		const [, second = ''] = textsOf(soundText);
		expect(second).toMatch(/^Practised on slide \d+\. Asked on slide 1 and again on slide \d+\.$/);
	});

	it('names the sheets, and several slides together', () => {
		const [first = ''] = textsOf(soundText.replace('[what-helps]', '[what-helps, telling, sheet]'));
		expect(first).toMatch(/^Practised on slides \d+ and \d+ and on the sheet “Clues and words”\.$/);
	});
});
