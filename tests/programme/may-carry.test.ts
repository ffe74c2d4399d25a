import { describe, expect, it } from 'vitest';
import { type Assignment, asShown } from '../../src/programme/assignment.ts';
import { linkRefusals, wordRefusals } from '../../src/programme/may-carry.ts';
import { writeAdults } from '../../src/yours/adults.ts';

const given: Assignment = {
	lessons: ['uks2-01'],
	label: '5 Oak',
	from: '2026-11-30',
	to: '2026-12-18',
	mode: 'in-class',
	nation: 'england',
	school: 'Hill View Primary',
	adults: '',
};
const rooms = writeAdults(
	['12', '14', '16', '18'].map((room) => ({ name: 'Ms Lee', role: '', where: `Room ${room}` })),
);

describe('why pages leave out words of a link', () => {
	it.each<[string, Partial<Assignment>, RegExp | undefined]>([
		['nothing', {}, undefined],
		['a label that is none', { label: '5_Oak' }, /^No link shows the label “5_Oak”: a link does not take “5_Oak”\./],
		['a school that is an address', { school: 'hill.sch.uk' }, /^No link shows the school’s name as it stands: /],
		['rooms of eight numerals, and a label', { adults: rooms }, undefined],
		['rooms, and a label of two numerals', { adults: rooms, label: '5/6 Elm' }, /hold more than 9 numbers together/],
		['rooms, a label and a school', { adults: rooms, school: 'School 4' }, /hold more than 9 numbers together/],
	])('is told for %s', (_, change, why) => {
		const assignment = { ...given, ...change };
		const told = wordRefusals(assignment);
		expect(told).toHaveLength(why ? 1 : 0);
		if (why) expect(told[0]).toMatch(why);
		const { label, school } = asShown(assignment);
		expect(label === assignment.label && school === assignment.school).toBe(!why);
		expect(linkRefusals(assignment, 'https://example.org')).toEqual(told);
	});
});
