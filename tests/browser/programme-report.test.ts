import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { aSchoolYear } from '../help/a-school-year.ts';
import { visitSite } from '../help/browser.ts';
import { keepProgramme } from '../help/keep-programme.ts';
import { readPdf } from '../help/read-pdf.ts';
import { pressByKey, tabTo } from './by-keyboard.ts';
import { faultsOn } from './faults-on.ts';
import { sideways } from './sideways.ts';

const visit = visitSite();
const { programme } = aSchoolYear();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const chart = (page: Page, text: RegExp) => page.getByRole('img', { name: text });

/** The evidence page of a school whose year lies in a file. */
async function arrive() {
	const page = await (await visit.visitor()).newPage();
	await keepProgramme(page, programme);
	await page.goto('/programme/evidence/');
	await page.getByRole('heading', { name: 'Report', exact: true }).waitFor();
	return page;
}

async function downloaded(page: Page, press: () => Promise<void>) {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

describe('the report', () => {
	it('shows a school in charts, each with its table beneath, and follows what is chosen', async () => {
		const page = await arrive();
		await pressByKey(page, page.getByRole('link', { name: 'Report for governors' }));
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('desk-report');
		expect(await chart(page, /Taught so far: \d+ of \d+ planned lessons/).isVisible()).toBe(true);
		expect(await chart(page, /more knew it afterwards/).isVisible()).toBe(true);
		await pressByKey(page, page.locator('summary', { hasText: 'Table: Planned and taught' }));
		const table = page.getByRole('region', { name: 'Table: Planned and taught' });
		await expect.poll(() => table.getByRole('row').count()).toBe(16);
		const coverage = page.locator('summary', { hasText: 'Table: Coverage' });
		await pressByKey(page, coverage);
		await tabTo(page, page.getByRole('region', { name: 'Table: Coverage' }));
		expect(await page.getByRole('region', { name: 'Table: Coverage' }).getByText('not yet').count()).toBeGreaterThan(0);

		await tabTo(page, page.getByLabel('What it is about'));
		await page.keyboard.type('6 Ash');
		await page.getByRole('heading', { name: /^6 Ash, 2026–27/ }).waitFor();
		expect(await chart(page, /afterwards/).count()).toBe(0);
		expect(await page.getByText('not shown: too few hands').count()).toBeGreaterThan(0);
	});

	it('becomes a tagged PDF for governors', async () => {
		const page = await arrive();
		await page.getByLabel('Who it is for').fill('Governing body');
		const { name, bytes } = await downloaded(page, () => pressByKey(page, button(page, 'Save as PDF')));
		expect(name).toMatch(/^harbour-lane-primary-school-evidence-\d{4}-\d\d-\d\d\.pdf$/);
		const { tags, info, language } = await readPdf(bytes);
		expect(info['Title']).toContain('Harbour Lane Primary School');
		expect(language).toBe('en-GB');
		expect(tags).toContain('For: Governing body');
		expect(tags).toMatch(/Figure “Bars for 14 classes/);
		expect(tags).toContain('TH “R Oak”');
		expect(await page.getByText(`Saved: ${name}`).isVisible()).toBe(true);
	});

	it('becomes a workbook of all tables, and one table for other programs, with nothing of a small class', async () => {
		const page = await arrive();
		const { name, bytes } = await downloaded(page, () => button(page, 'Save all tables (Excel, XLSX)').click());
		expect(name).toMatch(/evidence-\d{4}-\d\d-\d\d\.xlsx$/);
		const files = Object.entries(unzipSync(bytes)).map(
			([path, part]) => [path, new TextDecoder().decode(part)] as const,
		);
		const workbook = files.find(([path]) => path === 'xl/workbook.xml')?.[1] ?? '';
		expect([...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, sheet]) => sheet)).toEqual([
			...['About', 'Planned and taught', 'Change', 'Sensitive lessons', 'Frameworks', 'Coverage', 'Lesson by lesson'],
			'Dates reviewed',
		]);
		expect(files.some(([, text]) => text.includes('<f>') || text.includes('Went well'))).toBe(false);

		const csv = await downloaded(page, () => button(page, 'Save this table (CSV): Change').click());
		expect(csv.name).toMatch(/-change\.csv$/);
		const rows = new TextDecoder().decode(csv.bytes).split('\r\n');
		const small = rows.filter((row) => row.startsWith('6 Ash'));
		expect(small.length).toBeGreaterThan(0);
		for (const row of small) expect(row).toMatch(/not shown: too few hands,,,,$/);
	});

	it('pleases axe, and fits small screens', async () => {
		const page = await arrive();
		expect(await faultsOn(page)).toEqual([]);
		for (const width of [320, 360]) {
			await page.setViewportSize({ width, height: 640 });
			expect(await sideways(page)).toEqual([]);
		}
		expect(await faultsOn(page)).toEqual([]);
	});
});
