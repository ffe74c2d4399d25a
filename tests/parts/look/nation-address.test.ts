import { describe, expect, it } from 'vitest';
import { nationIn, nationOut } from '../../../src/parts/look/nation-address.ts';

const at = (rest: string) => `https://lantern.example/lessons/${rest}`;

describe('an address with a nation', () => {
	it.each([
		['', 'wales', '?nation=wales'],
		['?cut=10#3', 'scotland', '?cut=10&nation=scotland#3'],
		['?nation=wales', 'scotland', '?nation=scotland'],
		['?nation=wales', 'england', ''],
		['#notice&nation=wales', 'northern-ireland', '?nation=northern-ireland#notice'],
	])('%j shown for %s is %j', (before, nation, after) => {
		expect(nationIn(at(before), nation)).toBe(at(after));
	});

	it('loses it and nothing else', () => {
		expect(nationOut(at('?nation=wales&q=a#tell&adults=x&nation=wales'))).toBe(at('?q=a#tell&adults=x'));
	});
});
