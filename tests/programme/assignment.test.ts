import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type Assignment,
	asShown,
	assignmentLink,
	readAssignment,
	whenIs,
	writeAssignment,
} from '../../src/programme/assignment.ts';
import { writeAdults } from '../../src/yours/adults.ts';
import { shownLabel } from '../../src/yours/link/label.ts';

const one: Assignment = {
	lessons: ['uks2-01', 'uks2-02', 'ks3-101', 'older-lesson', 'ks1-03'],
	label: '5 Oak ☀',
	from: '2026-11-30',
	to: '2026-12-18',
	mode: 'in-class',
	nation: 'wales',
	school: 'Hill View Primary',
	adults: writeAdults([{ name: 'Ms Ahmed', role: 'Safeguarding lead', where: 'Room 12' }]),
};

/** As a link carries them: letters that can be written in two ways come back in one. */
const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((label) => shownLabel(label) ?? '');
const day = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((it) => it.toISOString().slice(0, 10));
const id = fc.oneof(
	fc.stringMatching(/^(ks1|lks2|uks2|ks3|ks4|ks5)-\d{2,3}$/),
	fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,9}){0,2}$/),
);
const some: fc.Arbitrary<Assignment> = fc
	.record({
		lessons: fc.array(id, { minLength: 1, maxLength: 40 }),
		label: words,
		days: fc.tuple(day, day).map((days) => days.sort()),
		mode: fc.constantFrom('in-class' as const, 'at-home' as const),
		nation: fc.constantFrom('england' as const, 'wales' as const, 'scotland' as const, 'northern-ireland' as const),
		school: words,
		adults: fc.stringMatching(/^[\w-]{0,60}$/),
	})
	.map(({ days: [from = '', to = ''], ...rest }) => ({ ...rest, from, to }))
	.map(asShown);

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];

describe('an assignment in a link', () => {
	it('comes back as it was', () => {
		fc.assert(
			fc.property(some, (it) => void expect(readAssignment(writeAssignment(it))).toEqual(it)),
			{ numRuns: 2000 },
		);
	});

	it('notices every letter that was changed', () => {
		const code = writeAssignment(one);
		for (let at = 0; at < code.length; at++)
			for (const letter of letters)
				if (letter !== code[at])
					expect(readAssignment(code.slice(0, at) + letter + code.slice(at + 1))).toBe('mangled');
	});

	it('notices what was cut, added or swapped, anywhere', () => {
		fc.assert(
			fc.property(some, fc.nat(), fc.nat(), fc.constantFrom(...letters), (it, a, b, letter) => {
				const code = writeAssignment(it);
				const [from = 0, to = 0] = [a % (code.length + 1), b % (code.length + 1)].sort((x, y) => x - y);
				const others = [
					code.slice(0, from) + code.slice(to),
					code.slice(0, from) + letter + code.slice(from),
					code.slice(to) + code.slice(0, to),
				];
				for (const other of others) if (other !== code) expect(readAssignment(other)).toBe('mangled');
			}),
			{ numRuns: 2000 },
		);
	});

	it.each(['', 'x', 'hello there', '%%%', '____', 'A'.repeat(5000)])('calls %j mangled', (text) => {
		expect(readAssignment(text)).toBe('mangled');
	});

	it.each(['Call 07700 900123', 'www.example.org', 'me@example.org', 'x'.repeat(61), '5_Oak', 'Owls🦉Larks'])(
		'opens without a label that could lead a child out of their school, or that is none: %s',
		(label) => {
			expect(readAssignment(writeAssignment({ ...one, label }))).toEqual({ ...one, label: '' });
			expect(readAssignment(writeAssignment({ ...one, school: label }))).toEqual({ ...one, school: '' });
		},
	);

	it.each(['0770-09-01', '1900-12-31', '2100-01-01'])('is mangled on a day that no class is taught on: %s', (day) => {
		expect(readAssignment(writeAssignment({ ...one, from: day, to: day }))).toBe('mangled');
	});

	it('stays short enough for a QR code that a telephone reads from a slip', () => {
		const dozen = Array.from({ length: 12 }, (_, at) => `uks2-${String(at + 1).padStart(2, '0')}`);
		const link = assignmentLink('https://lantern.example.org', { ...one, lessons: dozen, school: '', adults: '' });
		expect(link.length).toBeLessThan(180);
	});

	it.each([
		['2026-11-29', 'before'],
		['2026-11-30', 'open'],
		['2026-12-18', 'open'],
		['2026-12-19', 'over'],
	])('on %s it is %s', (today, expected) => expect(whenIs(one, today)).toBe(expected));
});
