import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assignment, readAssignment, writeAssignment } from '../../../src/programme/assignment.ts';
import { adultText, readAdults, type SchoolAdult, writeAdults } from '../../../src/yours/adults.ts';
import { adultsForLink } from '../../../src/yours/left-out.ts';
import { mostInLink } from '../../../src/yours/link/fault.ts';
import { withCheck } from '../../help/with-check.ts';

const given: Assignment = {
	lessons: ['uks2-01'],
	label: '',
	from: '2026-11-30',
	to: '2026-12-18',
	mode: 'in-class',
	nation: 'england',
	school: '',
	adults: '',
};

/** As somebody makes it who does not use our form. */
const forged = (adults: readonly SchoolAdult[]) =>
	withCheck(
		Buffer.from(adults.map(({ name, role, where }) => [name, role, where].join('\t')).join('\n')).toString('base64url'),
	);
const shownAdults = (letters: string) => (readAdults(letters) ?? []).map(adultText).join(' · ');
const digitsIn = (text: string) => [...text.normalize('NFKC')].filter((letter) => /\p{Nd}/u.test(letter)).join('');

/** A mobile, an area's or another country's number, in pieces of up to four digits. */
const number = fc.oneof(
	fc.stringMatching(/^07\d{9}$/),
	fc.stringMatching(/^0[12]\d{9}$/),
	fc.stringMatching(/^7\d{9}$/),
	fc.stringMatching(/^447\d{9}$/),
	fc.stringMatching(/^00\d{11}$/),
);
const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 13, maxLength: 13 });
const inPieces = fc.tuple(number, sizes).map(([digits, all]) => {
	const ends = all.map((_, at) => all.slice(0, at + 1).reduce((sum, size) => sum + size, 0));
	const pieces = ends.map((end, at) => digits.slice(ends[at - 1] ?? 0, end)).filter(Boolean);
	return { digits, pieces };
});
const dressed = fc.constantFrom(
	(digits: string) => digits,
	(digits: string) => digits.replaceAll('0', 'O'),
	(digits: string) => digits.replaceAll(/\d/g, (one) => String.fromCodePoint(0xff10 + Number(one))),
	(digits: string) => digits.replaceAll(/\d/g, (one) => String.fromCodePoint(0x660 + Number(one))),
	(digits: string) => [...digits].join('\u200b'),
	(digits: string) => `Room ${digits}`,
);

describe('what a whole link says', () => {
	it('never holds a telephone number, whichever adults, roles, rooms, label and school tell it', () => {
		fc.assert(
			fc.property(
				inPieces,
				dressed,
				fc.boolean(),
				fc.integer({ min: 1, max: 3 }),
				(parts, dress, labelled, perAdult) => {
					const pieces = parts.pieces.map(dress);
					const [label = '', school = ''] = labelled ? pieces.splice(0, 2) : [];
					const adults = Array.from({ length: 5 }, (_, at) => {
						const [name = '', role = '', where = ''] = pieces.slice(at * perAdult, (at + 1) * perAdult);
						return { name: `Sam ${name}`, role, where };
					});
					const read = readAssignment(writeAssignment({ ...given, label, school, adults: forged(adults) }));
					if (typeof read === 'string') throw new Error('Every such link opens.');
					const alone = digitsIn(shownAdults(forged(adults)));
					const whole = digitsIn([read.label, read.school, shownAdults(read.adults)].join(' '));
					for (const shown of [alone, whole]) {
						expect(shown.length).toBeLessThanOrEqual(mostInLink);
						expect(shown).not.toContain(parts.digits.slice(-10));
					}
				},
			),
			{ numRuns: 10_000 },
		);
	});

	it.each<[string, SchoolAdult[], Partial<Assignment>]>([
		[
			'a primary school',
			[
				{ name: 'Mrs Patel', role: 'Safeguarding lead', where: 'Room 3' },
				{ name: 'Mr O’Neill', role: 'Class teacher, 3B', where: '' },
				{ name: 'Miss Li', role: 'Year 6', where: 'Room 12' },
				{ name: 'Ms Call', role: 'Nurse', where: 'The medical room' },
			],
			{ label: '5/6 Elm', school: 'Hill View Primary' },
		],
		[
			'a secondary school',
			['7', '8', '9', '10', '11'].map((year) => ({ name: 'Ms Lee', role: `Head of Year ${year}`, where: '' })),
			{ label: '7B', school: 'School 4' },
		],
	])('is all there for %s', (_, adults, change) => {
		const read = readAssignment(writeAssignment({ ...given, ...change, adults: writeAdults(adults) }));
		expect(read).toMatchObject(change);
		expect(typeof read === 'object' && readAdults(read.adults)).toEqual(adults);
	});

	it('loses rooms before it loses an adult', () => {
		const adults = ['7', '8', '9', '10', '11'].map((year) => ({
			...{ name: `Ms Lee`, role: `Head of Year ${year}`, where: `B${year}` },
		}));
		expect(readAdults(forged(adults))).toEqual(adults.map((adult) => ({ ...adult, where: '' })));
		expect(readAdults(writeAdults(adults))).toEqual(adults.map((adult) => ({ ...adult, where: '' })));
		expect(adultsForLink(adults).leftOut[0]).toBe(
			'where to find them: together there are more than 9 numbers, which could read like a number to call. Leave some rooms’ numbers out.',
		);
	});

	it('names nobody where names and roles alone could tell a telephone number, and our form leaves the last ones out', () => {
		const adults = ['0770', '0900', '123'].map((number) => ({ name: `Sam ${number}`, role: '', where: '' }));
		expect(readAdults(forged(adults))).toBeUndefined();
		expect(readAdults(writeAdults(adults))).toHaveLength(2);
		expect(adultsForLink(adults).leftOut[0]).toContain('where to find them, Sam 123: together');
	});
});
