import { describe, expect, it } from 'vitest';
import { evidenceReport, reportFileName } from '../../src/programme/evidence-report.ts';
import type { Scope } from '../../src/programme/evidence-scope.ts';
import { yearsFitting } from '../../src/programme/item-fits.ts';
import { aSchoolYear } from '../help/a-school-year.ts';

const from = aSchoolYear();
const school: Scope = { of: 'school' };
const wish = { scope: school, readers: ' Governing body ', notes: false };
const report = evidenceReport(from, wish);
const table = (name: string, of = report) => of.tables.find((one) => one.name === name);
const column = (name: string, head: string, of = report) =>
	table(name, of)?.rows.map((row) => row[table(name, of)?.heads.indexOf(head) ?? -1]) ?? [];

describe('a report', () => {
	it('says at a glance what governors ask first', () => {
		const planned = from.programme.planned.length;
		const taught = from.programme.planned.filter((one) => one.taught).length;
		expect(report.glance[0]).toBe(`14 classes with ${planned} planned lessons; ${taught} taught so far.`);
		expect(report.glance.join('\n')).toMatch(/More pupils knew the answer after the lesson in \d+ of \d+ questions\./);
		expect(report.glance.join('\n')).toMatch(/still to be compared with the original by a person/);
		expect(report.glance.join('\n')).toMatch(/planned lessons no person has reviewed yet/);
		expect(report.readers).toBe('Governing body');
	});

	it('counts in its glance what its tables list', () => {
		const gaps = column('Coverage', 'State').filter((state) => state === 'gap').length;
		expect(report.glance.join('\n')).toContain(`${gaps} in no class’s plan`);
		expect(column('Frameworks', 'Gap').reduce<number>((sum, one) => sum + Number(one), 0)).toBe(gaps);
	});

	it('keeps teachers’ notes among colleagues unless somebody asks for them', () => {
		expect(JSON.stringify(report.tables)).not.toContain('Went well');
		expect(JSON.stringify(evidenceReport(from, { ...wish, notes: true }).tables)).toContain('Went well');
	});

	it('calls nothing a gap that is meant for other ages', () => {
		const codes = column('Coverage', 'Code').map(String);
		expect(codes.filter((code) => /^(S-|KS[34]-)|-[DE]-/.test(code))).toEqual([]);
		expect(codes).toEqual(expect.arrayContaining(['P-OSA-1', 'SII-A-1', 'KS1-6', 'contact']));
	});

	it.each([
		['rshe', 'P-OSA-1', 'R', true],
		['rshe', 'P-OSA-1', '6', true],
		['rshe', 'P-OSA-1', '7', false],
		['rshe', 'S-WO-1', '13', true],
		['efcw', 'SII-B-1', '2', false],
		['efcw', 'SII-B-1', '3', true],
		['computing', 'KS1-6', 'R', false],
		['computing', 'KS4-3', '11', true],
		['kcsie', 'content', 'R', true],
	] as const)('knows that %s %s for year %s fits: %s', (id, code, year, fits) => {
		const framework = from.frameworks.find((one) => one.id === id);
		expect(framework && yearsFitting(framework, code, [year])).toEqual(fits ? [year] : []);
	});

	it.each([
		[school, 'harbour-lane-primary-school-evidence-2027-03-12'],
		[{ of: 'year', yearGroup: '5' } as const, 'harbour-lane-primary-school-year-5-evidence-2027-03-12'],
		[{ of: 'class', id: 'c1' } as const, 'harbour-lane-primary-school-r-oak-evidence-2027-03-12'],
	])('is kept under a name that says what it is (%#)', (scope, name) => expect(reportFileName(from, scope)).toBe(name));

	it('has charts with the numbers of its tables, and each bar in words', () => {
		const [done] = report.charts;
		const change = report.charts.filter((chart) => chart.table === 'Change');
		expect(done?.rows.map(({ label, lines: [bar] }) => [label, bar?.says])).toEqual(
			table('Planned and taught')
				?.rows.slice(0, -1)
				.map(([label, , , planned, taught]) => [label, `${taught} of ${planned}`]),
		);
		for (const { lines } of change.flatMap(({ rows }) => rows))
			expect(lines.map(({ says }) => says)).toEqual([
				expect.stringMatching(/^[\d.]+%? before$/),
				expect.stringMatching(/^[\d.]+%? after$/),
			]);
		for (const { outline, solid } of report.charts.flatMap(({ rows }) => rows.flatMap(({ lines }) => lines)))
			expect(Math.max(outline, solid)).toBeLessThanOrEqual(1);
	});
});
