import { describe, expect, it } from 'vitest';
import type { PageFigures, SiteFigures } from '../../scripts/bench/site/figures.ts';
import { siteReport } from '../../scripts/bench/site/report.ts';

const page = (different: Partial<PageFigures> = {}): PageFigures => ({
	name: 'Pupil page',
	...{ html: 20, css: 10, script: 15, fonts: 40, pictures: 5, requests: 12, press: 40 },
	lighthouse: { performance: 100, accessibility: 100, bestPractices: 100, largestPaint: 1200, blocked: 0, shift: 0 },
	...different,
});
const figures = (different: Partial<SiteFigures> = {}): SiteFigures => ({
	machine: ['Machine: a small one'],
	pages: [page()],
	peers: [{ name: 'Slidev', absent: 'npm error 404' }],
	desk: [{ name: 'Plan: open a class', opened: 612.4, press: 40 }],
	growth: [{ lessons: 16, seconds: 8, megabytes: 900, pages: 120 }],
	noLighthouse: undefined,
	...different,
});
const row = (start: string, report: string) => report.split('\n').find((line) => line.startsWith(`| ${start}`));

describe('the report on the site', () => {
	it.each([
		['Pupil page |', '| Pupil page | 20.0 | 10.0 | 15.0 | 40.0 | 5.0 | 12 | 40 ms |'],
		['Slidev', '| Slidev: not measured (npm error 404) | – | – | – | – | – | – | – |'],
		['Requests', '| Requests, pupils’ pages | at most 16 | met |'],
		['Plan', '| Plan: open a class | 612 ms | 40 ms |'],
		['16 lessons', '| 16 lessons, 120 pages | 8.0 s | 500 ms | 900 MB |'],
	])('has a row for %s', (start, expected) => {
		expect(row(start, siteReport(figures()))).toBe(expected);
	});

	it('names each page that misses an aim, and holds the weights to pupils’ pages', () => {
		const heavy = { html: 31, script: 80, press: 200, lighthouse: undefined };
		const report = siteReport(figures({ pages: [page(heavy), page({ ...heavy, name: 'Teacher page' })] }));
		expect(row('HTML', report)).toContain('missed by Pupil page: 31 |');
		expect(row('From a press', report)).toContain('missed by Pupil page: 200; Teacher page: 200');
		expect(row('Largest paint', report)).toContain('not measured');
	});

	it('says why there is no Lighthouse', () => {
		expect(siteReport(figures({ noLighthouse: 'npm error 404' }))).toContain('Not measured: npm error 404.');
	});
});
