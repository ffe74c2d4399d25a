import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addClass, addLessons, newProgramme } from '../../src/programme/change.ts';
import { fileName, openProgramme, openProgrammeFile, writeProgramme } from '../../src/programme/file.ts';
import { nextRevision } from '../../src/programme/programme.ts';
import { encoded, marked } from '../help/encoded.ts';

const start = newProgramme('6f2c1d3e-8a4b-4c5d-9e6f-7a8b9c0d1e2f', '2026-11-24');
const oak = addClass({ label: '5 Oak', yearGroup: '5', size: 28, teacher: 'A B' })(start);
const whole = addLessons('c1', ['uks2-01', 'uks2-02'], 1)(oak);
const text = writeProgramme(whole);
const withValues = (values: object) => JSON.stringify({ ...whole, ...values });
function isRefused(given: string): void {
	expect(openProgramme(given)).toEqual({ problem: expect.stringMatching(/\.$/) });
}

describe('a programme’s file', () => {
	it('opens as it was saved', () => expect(openProgramme(text)).toEqual({ programme: whole }));
	it.each([
		['Hill Top School', 'hill-top-school-2026.lantern.json'],
		['', 'programme-2026.lantern.json'],
		['../\u202e', 'programme-2026.lantern.json'],
	])('of “%s” is called %s', (name, expected) => {
		expect(fileName({ ...whole, school: { ...whole.school, name } })).toBe(expected);
	});
	it.each([
		['', 'cut short'],
		['[]', 'no programme'],
		['null', 'no programme'],
		['{"kind":"lantern-school","version":1}', 'no programme'],
		['%PDF-1.7', 'damaged'],
		['['.repeat(200_000), 'cut short'],
		['['.repeat(100_000) + ']'.repeat(100_000), 'no programme'],
		[withValues({ school: 0 }).replace('0', '[['.repeat(50_000) + ']]'.repeat(50_000)), 'damaged'],
		[' '.repeat(20_000_001), 'far larger'],
		[withValues({ version: 2 }), 'newer Lantern'],
		[withValues({ classes: [{ ...whole.classes[0], yearGroup: '14' }] }), 'classes 1 yearGroup'],
		[withValues({ classes: [] }), 'the class “c1”'],
		[withValues({ classes: [...whole.classes, ...whole.classes] }), 'same identifier'],
		[withValues({ pupils: ['A'] }), 'pupils'],
	])('is refused, and says why (%#)', (given, why) => {
		expect(openProgramme(given)).toEqual({ problem: expect.stringContaining(why) });
	});
	const { MAX_SAFE_INTEGER: largest } = Number;
	it.each([
		[largest - 1, largest - 1],
		[largest, largest],
		// As an earlier Lantern wrote it, which counted on.
		[largest + 1, largest],
		[1e300, largest],
	])('of revision %i opens, as revision %i, and can be saved and opened again', (revision, read) => {
		const opened = openProgramme(withValues({ revision }));
		expect(opened).toEqual({ programme: { ...whole, revision: read } });
		const saved = writeProgramme({ ...whole, revision: nextRevision(read) });
		expect(openProgramme(saved)).toEqual({ programme: { ...whole, revision: read === largest ? 1 : largest } });
	});
	it('is refused wherever it was cut', () => {
		fc.assert(fc.property(fc.nat(text.trimEnd().length - 1), (at) => isRefused(text.slice(0, at))));
	});
	it('is refused with a value of another type', () => {
		const keys = fc.constantFrom('kind', 'id', 'revision', 'school', 'year', 'terms', 'classes', 'planned');
		const wrong = fc.oneof(fc.boolean(), fc.constant(null), fc.double({ max: -1 }), fc.constant('wrong'));
		fc.assert(fc.property(keys, wrong, (key, value) => isRefused(withValues({ [key]: value }))));
	});
	it('is refused when it is any other JSON, or none', () => {
		fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), isRefused));
	});
	it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
		'opens as an editor saves it in %s, with its mark',
		(encoding) => {
			expect(openProgrammeFile(marked(text, encoding))).toEqual({ programme: whole });
			expect(openProgrammeFile(encoded(text, 'utf-8'))).toEqual({ programme: whole });
		},
	);
	it('is refused where its letters would have to be guessed', () => {
		const other = text.replace('A B', 'Siân');
		for (const encoding of ['latin1', 'utf-16le'] as const)
			expect(openProgrammeFile(encoded(other, encoding))).toEqual({
				problem: expect.stringMatching(/not saved as UTF-8 text\. .*“UTF-8”/),
			});
	});
});
