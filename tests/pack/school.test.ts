import { describe, expect, it } from 'vitest';
import { asDataUrl } from '../../src/pack/logo/data-url.ts';
import { answer, fieldNamed, fields, readSchool } from '../../src/pack/school.ts';
import { aSchool } from './a-school.ts';
import { anSvg, aPng } from './some-logos.ts';

const mistakesIn = (value: unknown) => {
	const read = readSchool(value);
	return 'mistakes' in read ? read.mistakes : [];
};

describe('readSchool', () => {
	it('takes what is right, tidied', () => {
		expect(readSchool({ ...aSchool(), class: '  4\n B ' })).toEqual({ school: aSchool({ class: '4 B' }) });
	});

	it('takes a school that leaves free what it may', () => {
		const { name, lead, adults } = aSchool();
		expect(readSchool({ name, lead, adults })).toMatchObject({ school: { deputies: [], route: '' } });
	});

	it.each([
		['no name', { name: ' ' }, 'school.name', 'Name of your school: missing.'],
		['a long name', { name: 'x'.repeat(81) }, 'school.name', 'Name of your school: longer than 80 letters.'],
		['a number for a class', { class: 4 }, 'class', 'Class: words are needed here.'],
		[
			'a deputy nobody can find',
			{ deputies: [{ name: 'A', where: '' }] },
			'deputy.1.where',
			'Deputy safeguarding lead 1: where to find them: missing.',
		],
		[
			'four deputies',
			{ deputies: Array(4).fill(aSchool().lead) },
			undefined,
			'Deputy safeguarding leads: no more than 3.',
		],
		['two adults', { adults: aSchool().adults.slice(1) }, undefined, 'Trusted adults: name at least 3.'],
		[
			'an adult without a role',
			{ adults: [...aSchool().adults, { name: 'A', where: 'B' }] },
			'adult.4.role',
			'Trusted adult 4: role: words are needed here.',
		],
	])('refuses %s', (_, change, field, message) => {
		expect(mistakesIn({ ...aSchool(), ...change })).toEqual([{ field, message }]);
	});

	it('takes a logo that packs can show', async () => {
		const logo = asDataUrl(await aPng(), 'image/png');
		expect(readSchool({ ...aSchool(), logo })).toEqual({ school: aSchool({ logo }) });
	});

	it.each([
		['an address for a logo', 'logo.png', 'Logo: this is no picture.'],
		['a number for a logo', 7, 'Logo: a data: URL is needed.'],
		['a logo still to be drawn', asDataUrl(anSvg(), 'image/svg+xml'), 'Logo: an SVG has to be drawn as a PNG first.'],
	])('refuses %s', (_, logo, message) => {
		expect(mistakesIn({ ...aSchool(), logo })).toEqual([{ field: 'logo', message }]);
	});

	it.each([
		['a key nobody knows', { ...aSchool(), colour: 'blue' }, 'colour'],
		['a list', [], 'School details: '],
		['nothing', null, 'School details: '],
		['a lead who is a name only', { ...aSchool(), lead: 'A' }, 'Person in charge of safeguarding: '],
	])('refuses %s, saying where', (_, value, told) => {
		expect(mistakesIn(value).map(({ message }) => message)).toEqual([expect.stringContaining(told)]);
	});
});

describe('fields', () => {
	it('have names and places of their own', () => {
		expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
		expect(new Set(fields.map(({ path }) => path.join())).size).toBe(fields.length);
	});

	it.each([
		['school.name', 'Ysgol Tŷ Gŵyr'],
		['adult.3.role', 'Nurse'],
		['adult.5.role', ''],
		['worry-box', 'By the library door'],
	])('%s holds “%s”', (name, expected) => {
		const field = fieldNamed(name);
		expect(field && answer(aSchool(), field)).toBe(expected);
	});
});
