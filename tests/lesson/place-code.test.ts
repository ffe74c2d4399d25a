import { describe, expect, it } from 'vitest';
import { builtLessons } from '../../scripts/outside/lessons.ts';
import { beats } from '../../src/blocks/slide/schema.ts';
import { blocksIn, isInteractive } from '../../src/lesson/ask.ts';
import { activityMark, codedBeats, type LessonPlace, placeCode, readPlaceCode } from '../../src/lesson/place-code.ts';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const places: LessonPlace[] = [
	{ lesson: 'ks1-01', beat: 'ground-rules', mark: 0 },
	{ lesson: 'uks2-02', beat: 'tell', mark: activityMark('amira') },
	{ lesson: 'ks5-99', beat: 'endpoint', mark: 2 ** 20 - 1 },
];

/** A code with one letter changed to each other, and with each two neighbours changed about. */
function slips(code: string): string[] {
	const plain = code.replace('-', '');
	const changed = [...plain].flatMap((own, index) =>
		[...letters].filter((one) => one !== own).map((one) => plain.slice(0, index) + one + plain.slice(index + 1)),
	);
	const about = [...plain]
		.slice(1)
		.map((next, index) => plain.slice(0, index) + next + plain[index] + plain.slice(index + 2));
	return [...changed, ...about.filter((one) => one !== plain)];
}

const lessons = builtLessons();

describe('a code for a place in a lesson', () => {
	it.each(places)('comes back as it went: %j', (place) => {
		expect(placeCode(place)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
		expect(readPlaceCode(placeCode(place))).toEqual(place);
	});

	it.each(places)('notices every single slip of the pen: %j', (place) => {
		expect(slips(placeCode(place)).filter((typed) => readPlaceCode(typed))).toEqual([]);
	});

	it('is the same however it is typed, and with letters that look like digits', () => {
		const codes = Array.from({ length: 999 }, (_, mark) => placeCode({ lesson: 'ks1-01', beat: 'ground-rules', mark }));
		const code = codes.find((one) => /0.*1|1.*0/.test(one)) ?? 'none';
		for (const typed of [code.toLowerCase(), code.replace('-', ' '), code.replaceAll('0', 'o').replaceAll('1', 'l')])
			expect(readPlaceCode(typed)?.lesson, typed).toBe('ks1-01');
	});

	it.each(['', 'K7M2', 'K7M2-Q9TX-AAAA', 'UUUU-UUUU', '£$%^'])('is not %j', (typed) => {
		expect(readPlaceCode(typed)).toBeUndefined();
	});

	it('means the same beats for ever', () => {
		expect(codedBeats).toEqual(beats);
		expect(placeCode({ lesson: 'uks2-02', beat: 'tell', mark: activityMark('amira') })).toBe('H6FG-PRN4');
	});

	it('tells the activities of each lesson apart', () => {
		for (const lesson of lessons) {
			const ids = blocksIn(lesson.body)
				.filter(isInteractive)
				.map(({ props }) => ('id' in props ? props.id : ''));
			expect(new Set(ids.map(activityMark)).size, lesson.id).toBe(ids.length);
		}
	});
});
