import { describe, expect, it } from 'vitest';
import { boardRoomOf, settingOf } from '../../src/kits/slide-room.ts';
import { slides } from '../../src/lesson/ask.ts';
import { aLesson, soundText } from '../help/a-lesson.ts';

const facts = { keyStage: 'ks3' as const, vocabulary: [], laws: [] };
const sentence = 'Some words that a class reads from the back of the room.';

/** A sound lesson with one slide more at its front, which holds so many paragraphs and what else is given. */
function aSlide(paragraphs: number, { more = '', props = '' } = {}) {
	const [beforeIt, ...after] = soundText.split('<Slide ');
	const body = `${Array.from({ length: paragraphs }, () => sentence).join('\n\n')}\n\n${more}`;
	const own = `title="A title" beat="ground-rules" minutes={0} ${props}>\n\n${body}\n\n</Slide>\n\n`;
	const [slide] = slides(aLesson([beforeIt, own, ...after].join('<Slide ').replace('<Slide <Slide', '<Slide')));
	if (!slide) throw new Error('the lesson has no slide');
	return slide;
}
const activity =
	'<Checklist id="which" prompt="Look." items={[{ text: "One", tip: "See." }, { text: "Two", tip: "See." }]} done="Done." next="Show it to an adult." />';

describe('how close together a slide is set', () => {
	it.each([
		['a few words', 3, {}, 'usual'],
		['more words', 7, {}, 'close'],
		['many words', 8, {}, 'closer'],
		['more words than fit beside a picture', 6, { props: 'who="mr-okoro"' }, 'closest'],
		['an activity', 0, { more: activity }, 'closer'],
		['many words on an opening, which has its own', 10, { props: 'look="opening"' }, 'usual'],
	])('depends on what it holds: %s', (_, paragraphs, rest, setting) => {
		expect(settingOf(aSlide(paragraphs, rest), facts)).toBe(setting);
	});

	it('leaves an activity less room below more words, and counts none without one', () => {
		const [none, two] = [0, 2].map((count) => boardRoomOf(aSlide(count, { more: activity }), facts) ?? 0);
		expect(two).toBeLessThan(none ?? 0);
		expect(boardRoomOf(aSlide(2), facts)).toBeUndefined();
	});
});
