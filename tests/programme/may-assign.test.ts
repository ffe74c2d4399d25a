import { describe, expect, it } from 'vitest';
import { refusals } from '../../src/programme/may-assign.ts';

const known = ([0, 1, 2, 3] as const).map((sensitivity) => ({
	id: `ks3-0${sensitivity}`,
	title: `Level ${sensitivity}`,
	sensitivity,
}));
const good = { lessons: ['ks3-00', 'ks3-01'], from: '2026-09-07', to: '2026-09-11', mode: 'at-home' as const };
const signed = [{ lesson: 'ks3-03', by: 'A. Khan', on: '2026-09-01' }];

describe('what may be given to a class', () => {
	it.each([
		['levels 0 and 1 at home', good, [], []],
		['level 2 in class', { ...good, mode: 'in-class' as const, lessons: ['ks3-02'] }, [], []],
		['level 3 in class once signed off', { ...good, mode: 'in-class' as const, lessons: ['ks3-03'] }, signed, []],
		[
			'level 3 without sign-off',
			{ ...good, mode: 'in-class' as const, lessons: ['ks3-03'] },
			[],
			[/“Level 3” needs the safeguarding lead’s sign-off/],
		],
		['level 2 at home', { ...good, lessons: ['ks3-02'] }, [], [/“Level 2” is taught together, never at home/]],
		['level 3 at home, though signed off', { ...good, lessons: ['ks3-03'] }, signed, [/never at home/]],
		['days the wrong way round', { ...good, from: '2026-09-12' }, [], [/last day comes before the first/]],
		['a missing day', { ...good, to: '' }, [], [/A day is missing/]],
		['no lesson', { ...good, lessons: [] }, [], [/No lesson is chosen/]],
		['a withdrawn lesson', { ...good, lessons: ['ks3-99'] }, [], [/ks3-99 has been withdrawn/]],
	])('%s', (_, wanted, signOffs, expected) => {
		const said = refusals(wanted, { known, signOffs });
		expect(said).toHaveLength(expected.length);
		for (const [at, pattern] of expected.entries()) expect(said[at]).toMatch(pattern);
	});
});
