import { describe, expect, it } from 'vitest';
import { labelFault, shownLabel } from '../../../src/yours/link/label.ts';

describe('a class’s label', () => {
	it.each([
		'5 Oak!',
		'5 Oak ☀',
		'Class 4: Owls',
		'Owls 🦉',
		'🦊 Foxes 🦊',
		'🐝',
		'Year 3 & 4',
		'Year 3 + 4',
		'Y3+4',
		'5/6 Elm',
		'Y3/Y4',
		'3/4/5',
		'“Larks” (mornings)',
		'Maths 7.2',
		'10A/Ma1',
		'Ready?',
		'Super Stars!!! ⭐',
		'Mrs. O’Neill’s class',
	])('may be %s', (label) => {
		expect(labelFault(label)).toBeUndefined();
		expect(shownLabel(label)).toBe(label);
	});

	it.each([
		['Owls🦉Larks', 'sign'],
		['5_Oak', 'sign'],
		['Year 123456', 'numbers'],
		['Snap!', 'app'],
		['Cal!', 'request'],
		['x'.repeat(61), 'long'],
	])('is not shown: %s', (label, is) => {
		expect(labelFault(label)).toMatchObject({ is });
		expect(shownLabel(label)).toBeUndefined();
	});
});
