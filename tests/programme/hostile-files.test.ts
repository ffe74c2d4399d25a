import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError } from '../../src/pack/error.ts';
import { addClass, addLessons, newProgramme, signOff } from '../../src/programme/change.ts';
import { openProgramme } from '../../src/programme/file.ts';
import { markTaught } from '../../src/programme/mark.ts';
import { Programme } from '../../src/programme/programme.ts';
import { readSchoolFile } from '../../src/yours/school-file.ts';
import { anyJson, nearly, often } from '../help/any-junk.ts';
import { aSchool } from '../pack/a-school.ts';

const programme = [
	addClass({ label: '5 Oak', yearGroup: '5', size: 28, teacher: 'A B' }),
	addLessons('c1', ['uks2-01', 'uks2-02'], 1),
	markTaught('p1', { on: '2026-11-24', by: 'AB', note: '', toCatchUp: 2 }, '2026-11-24'),
	signOff({ lesson: 'uks2-02', by: 'M. Osei', on: '2026-11-24' }),
].reduce((now, one) => one(now), newProgramme('6f2c1d3e-8a4b-4c5d-9e6f-7a8b9c0d1e2f', '2026-11-24'));

/** A sentence or a few, not a file's whole insides. */
const longestSaid = 700;

describe('a file that a stranger hands over', () => {
	it('is opened as a whole programme, or refused in a few words', () =>
		fc.assert(
			fc.property(fc.oneof({ weight: 4, arbitrary: nearly(programme) }, { weight: 1, arbitrary: anyJson }), (text) => {
				const opened = openProgramme(text);
				if ('programme' in opened) expect(Programme.safeParse(opened.programme).success).toBe(true);
				else expect([opened.problem.slice(-1), opened.problem.length < longestSaid]).toEqual(['.', true]);
			}),
			often,
		));

	it('is read as a school, or refused in a few words', () =>
		fc.assert(
			fc.property(fc.oneof({ weight: 4, arbitrary: nearly(aSchool()) }, { weight: 1, arbitrary: anyJson }), (text) => {
				try {
					expect(readSchoolFile('mine.json', text).name).toBeTypeOf('string');
				} catch (error) {
					if (!(error instanceof PackError)) throw error;
					expect(error.message.length).toBeLessThan(longestSaid);
				}
			}),
			// Each takes a while.
			{ numRuns: 2000 },
		));
});
