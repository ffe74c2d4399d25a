import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { reportPaper } from '../../src/desk/report/report-paper.ts';
import { writePaper } from '../../src/export/paper/write.ts';
import { evidenceReport } from '../../src/programme/evidence-report.ts';
import { fonts } from '../export/paper/fonts.ts';
import { aSchoolYear } from '../help/a-school-year.ts';
import { readPdf } from '../help/read-pdf.ts';

const from = aSchoolYear();
const wish = { scope: { of: 'school' } as const, readers: 'Governing body', notes: false };
const report = evidenceReport(from, wish);
const written = async (isWhole: boolean) => writePaper(reportPaper(report, isWhole), fonts);

describe('the printed report', async () => {
	const [short, whole] = await Promise.all([written(false), written(true)]);
	const [shortRead, wholeRead] = await Promise.all([readPdf(short), readPdf(whole)]);

	it('says what it is, of which school, on which day, and for whom', () => {
		expect(shortRead.info).toMatchObject({ Title: expect.stringContaining('Harbour Lane Primary School, 2026–27') });
		expect(shortRead.language).toBe('en-GB');
		expect(shortRead.tags).toContain('as of 12 March 2027');
		expect(shortRead.tags).toContain('For: Governing body');
	});

	it('has its charts as figures that say in words what they show', () => {
		for (const { summary } of report.charts) expect(shortRead.tags).toContain(`Figure “${summary}”`);
	});

	it('is short for a meeting, and whole for an inspection', () => {
		expect(shortRead.pageCount).toBeLessThanOrEqual(8);
		expect(shortRead.tags).not.toContain('P-OSA-1');
		expect(wholeRead.tags).toContain('TH “P-OSA-1”');
		for (const { label } of from.programme.classes) expect(wholeRead.tags).toContain(`H3 “${label}”`);
	});

	it('has bookmarks for its parts, and for classes within them', () => {
		expect(wholeRead.outline).toEqual(
			expect.arrayContaining(['At a glance', 'Every lesson, class by class', '  6 Ash']),
		);
	});

	it('lays wide tables on turned pages', async () => {
		const pages = (await PDFDocument.load(whole)).getPages().map((page) => page.getWidth() > page.getHeight());
		expect(pages.slice(0, 2)).toEqual([false, false]);
		expect(pages.at(-1)).toBe(true);
	});

	it('shows no figure of a class whose hands are too few', () => {
		const rows = wholeRead.tags
			.split(/(?=\n\s*TR)/)
			.filter((row) => row.includes('TH “6 Ash”') && !row.includes('Year 6'));
		expect(rows.length).toBeGreaterThan(0);
		for (const row of rows) {
			expect(row).toContain('not shown: too few hands');
			expect(row).not.toMatch(/TD “-?[\d.]+”/);
		}
	});

	it('leaves what teachers noted to colleagues, unless it is asked for', async () => {
		expect(wholeRead.tags).not.toContain('Went well');
		const asked = await writePaper(reportPaper(evidenceReport(from, { ...wish, notes: true }), true), fonts);
		expect((await readPdf(asked)).tags).toContain('Went well');
	});
});
