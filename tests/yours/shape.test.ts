import { describe, expect, it } from 'vitest';
import { School } from '../../src/pack/school.ts';
import { isEmpty } from '../../src/yours/details.ts';
import { detailsOf, shapeOf } from '../../src/yours/shape.ts';
import { aSchool } from '../pack/a-school.ts';

describe('a school’s details in the form', () => {
	it.each([
		['one that has filled in everything', aSchool()],
		['one with all deputies and adults', aSchool({ deputies: three, adults: five() })],
		['one without what may be left free', aSchool({ deputies: [], class: '', date: '', worryBox: '', route: '' })],
	])('come back as they were: %s', (_, school) => {
		expect(School.parse(shapeOf(detailsOf(school)))).toEqual(school);
	});

	it('ask for three adults, and for no deputy, where nothing is typed', () => {
		const nobody = { name: '', role: '', where: '' };
		expect(shapeOf({})).toMatchObject({ deputies: [], adults: [nobody, nobody, nobody] });
	});

	it('ask for whoever stands before somebody who is named', () => {
		expect(shapeOf({ 'deputy.2.name': 'Amir' })).toMatchObject({
			deputies: [
				{ name: '', where: '' },
				{ name: 'Amir', where: '' },
			],
		});
	});

	it.each([
		[{}, true],
		[{ class: '  ' }, true],
		[{ class: '4B' }, false],
		[{ logo: 'data:' }, false],
	])('%j: empty is %s', (details, empty) => {
		expect(isEmpty(details)).toBe(empty);
	});
});

const three = ['One', 'Two', 'Three'].map((name) => ({ name, where: 'Office' }));
const five = () => ['A', 'B', 'C', 'D', 'E'].map((name) => ({ name, role: 'Teacher', where: 'Hall' }));
