import { describe, expect, it } from 'vitest';
import { readAdults, type SchoolAdult, writeAdults } from '../../src/yours/adults.ts';

const adults: SchoolAdult[] = [
	{ name: 'Ms Ahmed', role: 'Safeguarding lead', where: 'Room 12, by the library' },
	{ name: 'Siân Öztürk', role: '', where: '' },
];

describe('a school’s adults in a link', () => {
	it('come back as they went, in letters that a link may hold', () => {
		expect(writeAdults(adults)).toMatch(/^[\w-]+$/);
		expect(readAdults(writeAdults(adults))).toEqual(adults);
	});

	it('are five at most, and short', () => {
		expect(
			readAdults(writeAdults(Array.from({ length: 9 }, () => adults[0] ?? adults[1]) as SchoolAdult[])),
		).toHaveLength(5);
		expect(writeAdults(adults).length).toBeLessThan(140);
	});

	it('are noticed when a letter was changed or lost', () => {
		const letters = writeAdults(adults);
		const slips = [
			letters.slice(0, -1),
			letters.slice(1),
			letters.replace(/.$/, (one) => (one === 'A' ? 'B' : 'A')),
			'',
			'x',
		];
		for (const slip of slips) expect(readAdults(slip), slip).toBeUndefined();
	});

	it.each([
		['a number to call', { name: 'Sam', role: '', where: '07700 900 123' }],
		['an address', { name: 'Sam', role: '', where: 'sam@example.org' }],
		['a link', { name: 'Sam', role: '', where: 'chat at example.com' }],
		['a long story', { name: 'Sam', role: 'a'.repeat(61), where: '' }],
		['nobody', { name: ' ', role: 'Teacher', where: '' }],
	])('never lead outside the school: %s is left out, and refused in a link that somebody made', (_, adult) => {
		expect(writeAdults([adult, ...adults])).toBe(writeAdults(adults));
		const made = [adult.name, adult.role, adult.where].join('\t');
		const code = btoa(made).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
		const guess = Array.from({ length: 1 }, () => writeCheck(code) + code);
		expect(guess.map(readAdults)).toEqual([undefined]);
	});
});

/** What whoever makes a link by hand would put before it. */
const writeCheck = (code: string) => {
	const mixed = [...code].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);
	return (mixed % 36 ** 4).toString(36).padStart(4, '0');
};
