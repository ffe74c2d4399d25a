import { describe, expect, it } from 'vitest';
import { cast, castIds } from '../../src/cast/cast.ts';
import { drawPerson } from '../../src/cast/draw.ts';
import { moods } from '../../src/cast/member.ts';
import { drawThing } from '../../src/cast/things.ts';

describe('the cast', () => {
	it.each(castIds)('%s is drawn in every mood, each time the same', (who) => {
		for (const mood of moods) {
			const drawing = drawPerson(who, mood);
			expect(drawing).toMatch(/^<svg/);
			// A mask is painted dot by dot on paper.
			expect(drawing).not.toContain('mask');
			expect(drawing).toBe(drawPerson(who, mood));
		}
	});

	it('looks different from one another', () => {
		const drawings = castIds.map((who) => drawPerson(who, 'calm'));
		expect(new Set(drawings).size).toBe(castIds.length);
	});

	it('shows how somebody feels', () => {
		expect(drawPerson('amira', 'smile')).not.toBe(drawPerson('amira', 'worried'));
	});

	it('has adults to tell from more than one setting', () => {
		const roles = Object.values(cast)
			.filter((member) => member.age === undefined)
			.map((member) => member.role);
		expect(roles).toEqual(
			expect.arrayContaining([
				'class teacher',
				'designated safeguarding lead',
				'foster carer',
				'school nurse',
				'sports coach',
			]),
		);
	});
});

describe('a thing', () => {
	it('is drawn by its name', () => {
		expect(drawThing('raised-hand')).toMatch(/^<svg/);
	});

	it('is refused by a name that is not in the set', () => {
		expect(() => drawThing('raised-hadn')).toThrow('"raised-hadn" is not in the Fluent Emoji set');
	});
});
