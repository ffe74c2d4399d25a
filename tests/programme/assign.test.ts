import { describe, expect, it } from 'vitest';
import { assign, assignedTo, assignmentOf, removeAssigned } from '../../src/programme/assign.ts';
import type { Assignment } from '../../src/programme/assignment.ts';
import { addClass, editClass, newProgramme, removeClass } from '../../src/programme/change.ts';
import { linkRefusals } from '../../src/programme/may-carry.ts';
import { type Assigned, most, Programme } from '../../src/programme/programme.ts';
import { writeAdults } from '../../src/yours/adults.ts';

const oak = { label: '5 Oak', yearGroup: '5', teacher: '' } as const;
const start = addClass({ ...oak, label: '5 Ash' })(
	addClass(oak)({
		...newProgramme('6f2c1d3e-8a4b-4c5d-9e6f-7a8b9c0d1e2f', '2026-11-24'),
		school: { name: 'Hill View', nation: 'wales' },
	}),
);
const adults = writeAdults([{ name: 'Ms Ahmed', role: 'Lead', where: 'Room 12' }]);
const want: Omit<Assigned, 'id'> = {
	class: 'c1',
	lessons: ['uks2-01', 'uks2-02'],
	from: '2026-11-30',
	to: '2026-12-18',
	mode: 'in-class',
	made: '2026-11-24',
};

describe('what is given to a class', () => {
	it('is kept, the newest first, and taken out again', () => {
		const after = Programme.parse(assign({ ...want, to: '2026-12-04' })(assign(want)(start)));
		expect(assignedTo(after, 'c1').map(({ id, to }) => `${id} ${to}`)).toEqual(['a2 2026-12-04', 'a1 2026-12-18']);
		expect(assignedTo(after, 'c2')).toEqual([]);
		expect(assignedTo(removeAssigned('a2')(after), 'c1').map(({ id }) => id)).toEqual(['a1']);
		expect(removeClass('c1')(after).assigned).toEqual([]);
	});

	it('never takes the name of one that is still there', () => {
		const after = assign(want)(removeAssigned('a1')(assign(want)(assign(want)(start))));
		expect(after.assigned.map(({ id }) => id)).toEqual(['a2', 'a3']);
	});

	it.each([
		['for no class', { ...want, class: 'c9' }, start],
		['once a programme is full', want, { ...start, assigned: Array(most.assignments).fill({ ...want, id: 'a1' }) }],
	])('is not kept %s', (_, one, programme) => expect(assign(one)(programme)).toBe(programme));

	it('carries the class and the nation as they are called now, and the school only where it chose so', () => {
		const renamed = editClass('c1', { label: '5 Elm' })(start);
		expect(assignmentOf(renamed, want)).toEqual({
			...{ lessons: want.lessons, label: '5 Elm', from: want.from, to: want.to, mode: 'in-class', nation: 'wales' },
			...{ school: '', adults: '' },
		});
		expect(assignmentOf(start, { ...want, school: true, adults })).toMatchObject({ school: 'Hill View', adults });
	});

	it('is read from a file with and without what a link says of a school', () => {
		const after = assign(want)(assign({ ...want, school: true, adults })(start));
		expect(Programme.parse(JSON.parse(JSON.stringify(after)))).toEqual(after);
		expect(Programme.safeParse({ ...after, assigned: [{ ...want, id: 'a1', adults: 'a b' }] }).success).toBe(false);
	});
});

describe('what a link cannot carry', () => {
	const one: Assignment = assignmentOf(start, want);
	const many = Array.from({ length: 40 }, (_, at) => `a-lesson-with-a-rather-long-name-${at}`);
	it.each([
		['nothing wrong', {}, []],
		['a label with a number to call', { label: '5 Oak 07700 900123' }, [/label “5 Oak 07700 900123”/]],
		['a label of spaces', { label: ' ' }, [/label/]],
		['a school’s name of more than 60 letters', { school: 'x'.repeat(61) }, [/longer than 60 letters/]],
		['more than a code on paper holds', { lessons: many }, [/too long for a code/]],
	])('%s', (_, change, expected) => {
		const said = linkRefusals({ ...one, ...change }, 'https://lantern.example.org');
		expect(said).toHaveLength(expected.length);
		for (const [at, pattern] of expected.entries()) expect(said[at]).toMatch(pattern);
	});
});
