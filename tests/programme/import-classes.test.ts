import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/export/table/csv.ts';
import { addClass, newProgramme } from '../../src/programme/change.ts';
import type { Places } from '../../src/programme/class-columns.ts';
import { importClasses, previewClasses } from '../../src/programme/import-classes.ts';
import { importCounts, whatHappens } from '../../src/programme/import-words.ts';
import { Programme, type SchoolClass } from '../../src/programme/programme.ts';

const start = newProgramme('6f2c1d3e-8a4b-4c5d-9e6f-7a8b9c0d1e2f', '2026-11-24');
const oak = { label: '5 Oak', yearGroup: '5', size: 28, teacher: 'A B' } as const;
const school = addClass(oak)(start);
const preview = (text: string, present: readonly SchoolClass[] = school.classes) =>
	previewClasses(new TextEncoder().encode(text), present);
function read(text: string) {
	const seen = preview(text);
	if ('problem' in seen) throw new Error(seen.problem);
	return seen;
}

describe('a list of classes', () => {
	it.each([
		['commas', 'Class,Year,Pupils,Teacher\n6 Ash,6,30,C D'],
		['semicolons and a mark', '\uFEFFForm;Year group;NOR;Form tutor\r\n6 Ash;Year 6;30;C D\r\n'],
		['tabs', 'Reg group\tNC Year\tNo. of pupils\tStaff\n6 Ash\tY6\t30\tC D'],
		['a title and an empty row', 'Classes 2026\n\nClass name,Yr,Number on roll,Class teacher\n6 Ash,06,30,C D\n\n'],
		['quotes, spaces and another order', 'TEACHER,Pupils,Class\n"C  D"," 30 ","6 Ash"'],
	])('is read with %s', (_, text) => {
		const { classes, errors } = read(text);
		expect(errors).toEqual([]);
		expect(classes.map(({ is, given }) => [is, given])).toEqual([
			['new', { label: '6 Ash', yearGroup: '6', size: 30, teacher: 'C D' }],
		]);
	});

	const french = 'Class,Teacher\n6 Ash,Zoë’s';
	const wide = (text: string, little: boolean) => {
		const bytes = new Uint8Array(text.length * 2);
		for (const [at, letter] of [...text].entries())
			new DataView(bytes.buffer).setUint16(at * 2, letter.charCodeAt(0), little);
		return bytes;
	};
	it.each([
		['UTF-16, small end first', wide(`\uFEFF${french}`, true)],
		['UTF-16, big end first', wide(`\uFEFF${french}`, false)],
		['UTF-16 without its mark', wide(french, true)],
		['UTF-16, big end first, without its mark', wide(french, false)],
		['Windows’ old letters', Uint8Array.from(french, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)))],
	])('is read in %s', (_, bytes) => {
		expect(previewClasses(bytes, [])).toMatchObject({ classes: [{ given: { label: '6 Ash', teacher: 'Zoë’s' } }] });
	});

	it.each([
		['5 Oak', '5'],
		['Y7B', '7'],
		['10X1', '10'],
		['Year 3 Elm', '3'],
		['Reception Elm', 'R'],
		['R1', undefined],
		['5/6 Elm', undefined],
		['Elm', undefined],
		['14A', undefined],
	])('with the label %s alone is of year %s', (label, year) => {
		const seen = preview(`Class\n${label}`, []);
		expect('classes' in seen ? seen.classes[0]?.given.yearGroup : seen).toBe(year);
	});

	it('says what it took and what it left', () => {
		expect(read('Class,Room,Pupils\n6 Ash,12,30')).toMatchObject({
			columns: [
				{ head: 'Class', as: 'label' },
				{ head: 'Pupils', as: 'size' },
			],
			ignored: ['Room'],
		});
	});

	it('takes columns as somebody has chosen them', () => {
		const chosen = (text: string, places: Places) => previewClasses(new TextEncoder().encode(text), [], places);
		const odd = 'Gruppe,Jahr,Zahl\n6 Ash,6,30';
		const wanted = { label: '6 Ash', yearGroup: '6', size: 30, teacher: '' };
		expect(chosen(odd, {})).toEqual({
			problem: expect.stringContaining('No column is known to name'),
			choices: ['Column 1 (“Gruppe” …)', 'Column 2 (“Jahr” …)', 'Column 3 (“Zahl” …)'],
		});
		// What may be a class is not taken for heads: it is told.
		expect(chosen(odd, { label: 0, yearGroup: 1, size: 2 })).toMatchObject({
			classes: [{ given: wanted }],
			errors: [{ row: 1, says: expect.stringContaining('“Zahl”') }],
		});
		expect(chosen('6 Ash,6,30\n5 Oak,5,28', { label: 0, yearGroup: 1, size: 2 })).toMatchObject({
			classes: [{ row: 1, given: wanted }, { row: 2 }],
		});
		expect(chosen('Gruppe,Year,Pupils\n6 Ash,6,30', { label: 0 })).toMatchObject({
			...{ choices: ['Gruppe', 'Year', 'Pupils'], errors: [], classes: [{ row: 2, given: wanted }] },
		});
		expect(chosen('Class,Year,Pupils,Room\n6 Ash,6,30,12', { size: 3, yearGroup: -1 })).toMatchObject({
			choices: ['Class', 'Year', 'Pupils', 'Room'],
			places: { label: 0, size: 3 },
			classes: [{ given: { ...wanted, size: 12 } }],
			ignored: ['Year', 'Pupils'],
		});
	});

	it('is no list of pupils, whatever is chosen', () => {
		const pupils = Array.from({ length: 24 }, (_, at) => `Ref ${at},5 Oak,5`).join('\n');
		const year = Array.from({ length: 24 }, (_, at) => `5 Ref ${at},5`).join('\n');
		const seen = (text: string, places: Places) => previewClasses(new TextEncoder().encode(text), [], places);
		expect(seen(`Who,Class,Year\n${pupils}`, { label: 0 })).toEqual({ problem: expect.stringContaining('each pupil') });
		expect(seen(`Who,Year\n${year}`, { label: 0, yearGroup: 1 })).toEqual({
			problem: expect.stringContaining('More than 20 rows'),
		});
		expect(seen('Who,UPN\n5 Oak,1', { label: 0, yearGroup: 1 })).toEqual({ problem: expect.stringContaining('“UPN”') });
	});

	it('says what happens to each class', () => {
		const seen = read('Class,Year,Pupils,Teacher\n5 Oak,5,29,\n6 Ash,6,30,\n');
		expect(seen.classes.map((one) => whatHappens(one, school.classes))).toEqual([
			'Here already: pupils 28 becomes 29. Its lessons stay',
			'New: it is added',
		]);
		expect(importCounts(seen)).toEqual({ added: 1, changed: 1, same: 0 });
		const [same] = read('Class\n5 oak').classes;
		expect(same && whatHappens(same, school.classes)).toBe('Here already: stays as it is');
	});

	it('changes a class that is known, and keeps what the file does not say', () => {
		const seen = read('Class,Pupils\n5  OAK,29\n6 Ash,30');
		expect(seen.classes.map(({ is }) => is)).toEqual(['changed', 'new']);
		const after = Programme.parse(importClasses(seen)(school));
		expect(after.classes).toMatchObject([
			{ ...oak, id: 'c1', size: 29 },
			{ label: '6 Ash', size: 30 },
		]);
		expect(read('Class,Pupils,Teacher\n5 Oak,28,').classes.map(({ is }) => is)).toEqual(['same']);
	});

	it.each([
		['Class,Year\n,6', 'no label'],
		['Class,Year\n6 Ash,six', '“six” is no year group'],
		['Class,Year\n6 Ash,14', '“14” is no year group'],
		['Class,Pupils\n6 Ash,thirty', '“thirty” is no number'],
		['Class,Pupils\n6 Ash,0', '“0” is no number'],
		['Class,Pupils\n6 Ash,61', 'from 1 to 60'],
		['Class\nElm', 'in which year'],
		[`Class\n${'6 Ash'.repeat(9)}`, '40 letters'],
		[`Class,Teacher\n6 Ash,${'x'.repeat(61)}`, '60 letters'],
	])('names the row and what is wrong in it (%#)', (text, why) => {
		const sound = text.includes(',') ? '4 Elm,4' : '4 Elm';
		const seen = read(`${text}\n${text.includes('Teacher') || text.includes('Pupils') ? '4 Elm,' : sound}`);
		expect(seen.errors).toEqual([{ row: 2, says: expect.stringContaining(why) }]);
		expect(seen.classes).toMatchObject([{ row: 3, given: { label: '4 Elm' } }]);
	});

	it('takes a class once, and no more than a programme holds', () => {
		expect(read('Class\n6 Ash\n6 ash').errors).toEqual([{ row: 3, says: expect.stringContaining('row 2') }]);
		const many = read(`Class\n${Array.from({ length: 61 }, (_, at) => `${(at % 13) + 1} Class ${at}`).join('\n')}`);
		expect([many.classes.length, many.errors.length]).toEqual([59, 2]);
	});
});

describe('is refused with its reason', () => {
	it.each([
		...['Forename', 'Surname', 'Legal Surname', 'Name', 'Pupil name', 'FirstName', 'UPN', 'DOB', 'Date of Birth'],
		...[
			'SEN',
			'SEN Status',
			'SEND',
			'EHCP',
			'FSM',
			'FSM6',
			'Ever 6 FSM',
			'PP',
			'Pupil Premium',
			'LAC',
			'EAL',
			'Gender',
		],
		...['Email', 'E-mail', 'Parent', 'Postcode', 'Adm No', 'Admission number', 'Pupil', 'Student', 'Ethnicity', 'Age'],
	])('a column called %s', (head) => {
		expect(preview(`Class,${head}\n6 Ash,x`)).toEqual({ problem: expect.stringContaining(`“${head}”`) });
	});
	it.each([
		['Class,Ref\n6 Ash,A123456789012', 'UPN'],
		['Class,Ref\n6 Ash,ann@school.example', 'email'],
		['Class,\n6 Ash,03/04/2015', 'birth'],
		['Class,Ref\n6 Ash,\n4 Elm,SW1A 1AA', 'postcodes'],
		['Class,Ref\n6 Ash,"Smith, Ann"\n5 Oak,"Jones, Bo"\n4 Elm,"Khan, Al"', 'names'],
		['Class,Year\n6 Ash,6\n6 Ash,6\n6 Ash,6\n5 Oak,5\n5 Oak,5\n5 Oak,5', 'row for each pupil'],
		['Room,Year\n1,6', 'known to name'],
		['6 Ash,6,30', 'known to name'],
		['', 'nothing to read'],
		['Class,Year\n', 'no class'],
		['Class,Year\n"6 Ash,6', 'never closed'],
		['PK\u0003\u0004', 'no CSV'],
		['%PDF-1.7', 'no CSV'],
		['x'.repeat(250_001), 'far larger'],
		[`Class${'\nx'.repeat(50_000)}`, 'far larger'],
		[`Class\n${','.repeat(50_000)}1${'\n1'.repeat(20_000)}`, 'far larger'],
		[`Class,UPN\n${'6 Ash,A123456789012\n'.repeat(1500)}`, 'UPN'],
	])('a file (%#)', (text, why) => expect(preview(text)).toMatchObject({ problem: expect.stringContaining(why) }));

	it.each(['Teacher name', 'Form tutor', 'Class size', 'Pupils', 'Year', 'Number of pupils', 'Room', 'Present topic'])(
		'but not a column called %s',
		(head) => expect(preview(`Class,${head}\n6 Ash,`)).not.toHaveProperty('problem'),
	);
	it('but not, nor for long, a cell made to keep a pattern busy', () => {
		expect(read(`Class,Room\n6 Ash,${'@.'.repeat(50_000)}`).classes).toHaveLength(1);
		expect(read(`Class,${'number of '.repeat(10_000)}\n6 Ash,1`).classes).toHaveLength(1);
	});
	it('but not teachers’ names', () => {
		const rows = ['6 Ash,"Smith, Ann"', '5 Oak,"Jones, Bo"', '4 Elm,"Khan, Al"'];
		expect(read(`Class,Teacher\n${rows.join('\n')}`).classes).toHaveLength(3);
	});
});

describe('whatever a file holds', () => {
	const bits = fc.constantFrom(
		'Class',
		'Year',
		'Pupils',
		'5 Oak',
		'6',
		'"',
		',',
		';',
		'\t',
		'\n',
		'\r',
		'\0',
		'=1',
		'é',
	);
	const bytes = fc.oneof(
		fc.uint8Array({ maxLength: 300 }),
		fc.string({ unit: bits, maxLength: 60 }).map((text) => new TextEncoder().encode(text)),
		fc.string({ unit: bits, maxLength: 60 }).map((text) => new TextEncoder().encode(`Class,Year\n${text}`)),
	);
	const place = fc.integer({ min: -1, max: 6 });
	const places = fc.record({ label: place, yearGroup: place, size: place, teacher: place }, { requiredKeys: [] });
	it('is answered, and leaves a whole programme that lost no class', () => {
		fc.assert(
			fc.property(bytes, places, (given, chosen) => {
				const seen = previewClasses(given, school.classes, chosen);
				if ('problem' in seen) {
					expect(seen.problem).toMatch(/\.$/);
					return;
				}
				const after = Programme.parse(importClasses(seen)(school));
				expect(after.classes[0]).toMatchObject({ id: 'c1', label: oak.label });
				expect(importClasses(previewAgain(given, after, chosen))(after)).toEqual(after);
			}),
			{ numRuns: 1000 },
		);
	});
	const previewAgain = (given: Uint8Array, { classes }: Programme, chosen: Places) => {
		const seen = previewClasses(given, classes, chosen);
		return 'problem' in seen ? { classes: [] } : seen;
	};
	it('comes back as it was written', () => {
		const label = fc
			.integer({ min: 1, max: 13 })
			.chain((year) => fc.tuple(fc.constant(year), fc.stringMatching(/^[A-Z][a-z]{2,8}$/)));
		fc.assert(
			fc.property(fc.uniqueArray(label, { minLength: 1, maxLength: 20, selector: String }), (labels) => {
				const rows = labels.map(([year, word]) => [`${year} ${word}`, year, 30]);
				const seen = preview(csvOf(['Class', 'Year', 'Pupils'], rows), []);
				expect(
					'classes' in seen && seen.classes.map(({ given }) => [given.label, Number(given.yearGroup), given.size]),
				).toEqual(rows);
			}),
			{ numRuns: 20 },
		);
	});
});
