import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError } from '../../src/pack/error.ts';
import { readSchoolFile, schoolFileOf } from '../../src/yours/school-file.ts';
import { aSchool } from '../pack/a-school.ts';

describe('school.json in the browser', () => {
	it('comes back as it was saved', () => {
		expect(readSchoolFile('school.json', schoolFileOf(aSchool()))).toEqual(aSchool());
	});

	it.each([
		[
			'is half a file',
			'{ "name": "Ysgol',
			'“mine.json” is damaged, or is no school.json at all.',
			'Choose a school.json',
		],
		['is empty', '', '“mine.json” is damaged', 'Choose a school.json'],
		['holds something else', '{ "lessons": [] }', '“mine.json” does not hold a school’s details.', 'Choose a'],
		['is a list', '[1, 2]', '“mine.json” does not hold a school’s details.', 'Choose a'],
		['is a word', '"Ysgol"', '“mine.json” does not hold a school’s details.', 'Choose a'],
		['lacks a name', JSON.stringify(aSchool({ name: '' })), 'Name of your school: missing.', 'Put this right'],
		['has two adults', JSON.stringify({ ...aSchool(), adults: aSchool().adults.slice(1) }), 'at least 3', 'Put this'],
		[
			'is of a later Lantern',
			JSON.stringify({ ...aSchool(), motto: 'Try' }),
			'no place for “motto”',
			'a newer Lantern',
		],
		['is huge', 'x'.repeat(12_000_001), '“mine.json” is far too large', 'Choose a'],
	])('is refused when it %s', (_, text, message, hint) => {
		const attempt = () => readSchoolFile('mine.json', text);
		expect(attempt).toThrow(message);
		expect(attempt).toThrow(
			expect.objectContaining({ name: 'PackError', hint: expect.stringContaining(hint), field: undefined }),
		);
	});

	const refused = (text: string) => {
		try {
			readSchoolFile('mine.json', text);
			return false;
		} catch (error) {
			if (error instanceof PackError) return true;
			throw error;
		}
	};

	it('is refused in words wherever it was cut, and whatever else it is', () => {
		const text = schoolFileOf(aSchool()).trimEnd();
		fc.assert(fc.property(fc.nat(text.length - 1), (at) => refused(text.slice(0, at))));
		fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), refused));
	});

	it('is refused in words with a value of another type', () => {
		const keys = fc.constantFrom(...Object.keys(aSchool()));
		const wrong = fc.oneof(fc.boolean(), fc.double(), fc.constant({ a: [] }), fc.constant([[]]));
		fc.assert(fc.property(keys, wrong, (key, value) => refused(JSON.stringify({ ...aSchool(), [key]: value }))));
	});
});
