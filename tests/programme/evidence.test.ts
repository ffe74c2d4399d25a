import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/export/table/csv.ts';
import { xlsxOf } from '../../src/export/table/xlsx.ts';
import type { Framework } from '../../src/facts/schema.ts';
import { addClass, addLessons, newProgramme, signOff } from '../../src/programme/change.ts';
import { evidenceTables, evidenceTitle } from '../../src/programme/evidence.ts';
import { evidenceCharts } from '../../src/programme/evidence-charts.ts';
import type { Scope } from '../../src/programme/evidence-scope.ts';
import { type AskedTwice, lessonCard } from '../../src/programme/lesson-card.ts';
import { Programme, type Taught, type YearGroup } from '../../src/programme/programme.ts';
import { aLesson } from '../help/a-lesson.ts';

const knows: AskedTwice = { id: 'knows', asks: 'Who can help?', answers: ['A friend', 'An adult'], right: 1 };
const sure: AskedTwice = { id: 'sure', asks: 'How sure are you?', answers: ['Not', 'A bit', 'Very'] };
const card = (id: string, sensitivity: 0 | 2 | 3, curriculum: string[], due = '2027-11-01') => ({
	...lessonCard({ ...aLesson(), id, title: `Lesson ${id}`, sensitivity, curriculum }),
	...{ questions: [knows, sure], reviewed: { on: '2026-11-01', due } },
});
const lessons = [
	card('ks2-01', 0, ['fw:one']),
	card('ks2-02', 2, ['fw:two'], '2026-11-20'),
	card('ks2-03', 3, ['fw:three', 'fw:one']),
];
const item = (code: string) => ({ code, strand: 'A strand', says: `About ${code}` });
const framework: Framework = {
	...{ id: 'fw', name: 'A framework', edition: '2026', publisher: 'A ministry', nations: ['england'] },
	...{ checked: '2026-11-22', verified: false, items: ['one', 'two', 'three', 'four'].map(item) },
};
const frameworks = [framework, { ...framework, id: 'welsh', name: 'Another', nations: ['wales' as const] }];

const aClass = (label: string, yearGroup: YearGroup) => addClass({ label, yearGroup, size: 28, teacher: 'A B' });
const plan = [
	...[aClass('5 Oak', '5'), aClass('=5 Ash', '5'), aClass('6 Elm', '6')],
	...[addLessons('c1', ['ks2-01', 'ks2-02', 'ks2-03'], 0), addLessons('c2', ['ks2-01', 'ks2-99'], 1)],
	...[addLessons('c3', ['ks2-03'], 2), signOff({ lesson: 'ks2-03', by: 'C D', on: '2026-11-10' })],
].reduce((programme, one) => one(programme), newProgramme('6f2c1d3e-8a4b-4c5d-9e6f-7a8b9c0d1e2f', '2026-11-24'));

const tally = (question: string, before: number[], after: number[]) => ({ question, before, after });
const done = (on: string, tallies: Taught['tallies'], toCatchUp = 0): Taught => ({
	...{ on, by: 'AB', note: '', toCatchUp, tallies },
});
const taught: Record<string, Taught> = {
	p1: done('2026-10-01', [tally('knows', [15, 5], [5, 20]), tally('sure', [10, 10, 0], [0, 10, 10])], 2),
	p3: done('2026-11-01', [tally('sure', [9, 9], [9, 9])]),
	p4: done('2026-10-02', [tally('knows', [3, 1], [0, 4])]),
};
const programme = Programme.parse({
	...plan,
	planned: plan.planned.map((one) => ({ ...one, ...(taught[one.id] && { taught: taught[one.id] }) })),
});
const from = { programme, lessons, frameworks, today: '2026-11-24' };
const school: Scope = { of: 'school' };
const oak: Scope = { of: 'class', id: 'c1' };
const year: Scope = { of: 'year', yearGroup: '5' };

/** Some columns of a table, by their heads. */
function cells(name: string, heads: string[], scope: Scope) {
	const table = evidenceTables(from, scope).find((one) => one.name === name);
	return table?.rows.map((row) => heads.map((head) => row[table.heads.indexOf(head)]));
}

describe('the evidence', () => {
	it.each([
		[oak, [['5 Oak', 3, 2, 1, 2]]],
		[
			year,
			[
				['5 Oak', 3, 2, 1, 2],
				['=5 Ash', 2, 1, 0, 0],
				['All', 5, 3, 1, 2],
			],
		],
		[
			school,
			[
				['5 Oak', 3, 2, 1, 2],
				['=5 Ash', 2, 1, 0, 0],
				['6 Elm', 1, 0, 0, 0],
				['All', 6, 3, 1, 2],
			],
		],
	])('counts what was planned and taught (%#)', (scope, rows) => {
		const heads = ['Class', 'Planned', 'Taught', 'Lessons to catch up', 'Places to catch up'];
		expect(cells('Planned and taught', heads, scope)).toEqual(rows);
	});

	it('lists lessons in their order, and names what was withdrawn', () =>
		expect(
			cells('Lesson by lesson', ['Code', 'Lesson', 'Term', 'Teacher', 'Taught on'], { of: 'class', id: 'c2' }),
		).toEqual([
			['ks2-01', 'Lesson ks2-01', 'Spring', 'A B', '2026-10-02'],
			['ks2-99', 'A lesson that has been withdrawn', 'Spring', 'A B', 'not yet'],
		]));

	it.each([
		[
			oak,
			[
				['one', 1, 1, 1, 'taught'],
				['two', 1, 1, 0, 'planned'],
				['three', 1, 1, 1, 'taught'],
				['four', 1, 0, 0, 'gap'],
			],
		],
		[
			school,
			[
				['one', 3, 3, 2, 'taught in part'],
				['two', 3, 1, 0, 'planned'],
				['three', 3, 2, 1, 'taught in part'],
				['four', 3, 0, 0, 'gap'],
			],
		],
	])('tells planned from taught in the nation’s frameworks, and names gaps (%#)', (scope, rows) =>
		expect(cells('Coverage', ['Code', 'Classes', 'Planned in', 'Taught in', 'State'], scope)).toEqual(rows),
	);

	it('shows change, and hides small classes in totals, too', () => {
		const heads = ['For', 'Asks', 'Hands before', 'Hands after', 'Before', 'After', 'Change'];
		const hidden = ['not shown: too few hands', '', '', '', ''];
		expect(cells('Change', heads, school)).toEqual([
			['5 Oak', knows.asks, 20, 25, 25, 80, 55],
			['=5 Ash', knows.asks, ...hidden],
			['Year 5', knows.asks, 20, 25, 25, 80, 55],
			['School', knows.asks, 20, 25, 25, 80, 55],
			['5 Oak', sure.asks, 20, 20, 2.5, 7.5, 5],
			['Year 5', sure.asks, 20, 20, 2.5, 7.5, 5],
			['School', sure.asks, 20, 20, 2.5, 7.5, 5],
		]);
		expect(cells('Change', heads, { of: 'class', id: 'c2' })).toEqual([['=5 Ash', knows.asks, ...hidden]]);
	});

	it('says who signed a sensitive lesson off, and what was taught before', () =>
		expect(cells('Sensitive lessons', ['Code', 'Planned', 'Taught', 'Signed off by', 'To look into'], school)).toEqual([
			['ks2-02', 1, 0, 'not needed', ''],
			['ks2-03', 2, 1, 'C D', 'taught before sign-off'],
		]));

	it('dates what was reviewed, and says what is overdue or withdrawn', () =>
		expect(cells('Dates reviewed', ['What', 'Reviewed on', 'By', 'State'], year)).toEqual([
			['ks2-01', '2026-11-01', 'no person yet', ''],
			['ks2-02', '2026-11-01', 'no person yet', 'overdue'],
			['ks2-03', '2026-11-01', 'no person yet', ''],
			['ks2-99', '', 'no person yet', 'withdrawn'],
			['fw', '2026-11-22', '', 'not yet compared with the original by a person'],
		]));

	it('draws what its tables show, and nothing of a small class', () => {
		expect(
			evidenceCharts(from, school).map(({ rows }) =>
				rows.map(({ label, lines }) => [label, lines.map(({ says }) => says)]),
			),
		).toEqual([
			[
				['5 Oak', ['2 of 3']],
				['=5 Ash', ['1 of 2']],
				['6 Elm', ['0 of 1']],
			],
			[['Lesson ks2-01', ['25% before', '80% after']]],
			[['Lesson ks2-01', ['2.5 before', '7.5 after']]],
			[['A framework', ['2 taught']]],
		]);
		expect(evidenceCharts(from, { of: 'class', id: 'c2' }).map(({ table }) => table)).toEqual([
			'Planned and taught',
			'Frameworks',
		]);
	});

	it.each([
		[oak, '5 Oak, 2026–27, as of 24 November 2026'],
		[year, 'Year 5, 2026–27, as of 24 November 2026'],
		[school, 'The school, 2026–27, as of 24 November 2026'],
	])('says whom it is about (%#)', (scope, title) => expect(evidenceTitle(from, scope)).toBe(title));
});

describe('its files', () => {
	it.each([oak, year, school])('have a cell beneath every head (%#)', (scope) => {
		for (const { heads, rows, widths } of evidenceTables(from, scope))
			expect([widths, ...rows].map(({ length }) => length)).toEqual(Array(rows.length + 1).fill(heads.length));
	});
	it('are written as CSV and XLSX, with no formula in them', async () => {
		const tables = evidenceTables(from, school);
		expect(csvOf(tables[0]?.heads ?? [], tables[0]?.rows ?? [])).toContain("'=5 Ash,Year 5,28,2,1,0,0\r\n");
		const files = unzipSync(await xlsxOf(tables));
		expect(Object.keys(files).filter((path) => path.startsWith('xl/worksheets/sheet'))).toHaveLength(tables.length);
	});
	it('of an empty programme have heads and no class', () => {
		const empty = { ...from, programme: newProgramme(programme.id, '2026-11-24') };
		expect(evidenceTables(empty, school).map(({ rows }) => rows.length)).toEqual([1, 0, 0, 1, 4, 0, 1]);
	});
});
