import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../help/browser.ts';
import { facts, lessons } from '../help/site.ts';

const visit = visitSite();
const items = facts.frameworks.flatMap((framework) => framework.items);

describe('the coverage page', () => {
	it('lists every item of every framework, with the lessons that teach it', async () => {
		const page = await visit.open('/coverage/');
		expect(await page.locator('.coverage-strand tbody tr').count()).toBe(items.length);
		for (const { title, curriculum } of lessons) {
			const rows = page.locator('.coverage-strand tbody tr').filter({ has: page.getByText(title, { exact: true }) });
			expect(await rows.count()).toBe(curriculum.length);
		}
	});

	it('says where there is no lesson yet', async () => {
		const page = await visit.open('/coverage/');
		const taught = new Set(lessons.flatMap(({ curriculum }) => curriculum));
		expect(await page.locator('.coverage-strand .gap').count()).toBe(items.length - taught.size);
	});

	it('offers the same as files that are there', async () => {
		const page = await visit.open('/coverage/');
		const files = await page
			.locator('.coverage-files a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(files).toEqual(['/coverage/coverage.xlsx', '/coverage/coverage.csv']);
		const csv = readFileSync('dist/coverage/coverage.csv', 'utf8');
		expect(csv.trimEnd().split('\r\n')).toHaveLength(items.length + 1);
		expect(readFileSync('dist/coverage/coverage.xlsx').subarray(0, 2).toString()).toBe('PK');
	});
});

describe('scope and sequence', () => {
	it('has every lesson once on the ladder and once in its years', async () => {
		const page = await visit.open('/scope/');
		for (const { title } of lessons) {
			expect(await page.locator('.lesson-links').getByText(title, { exact: true }).count()).toBe(1);
			expect(await page.locator('.sequence').getByText(title, { exact: true }).count()).toBe(1);
		}
	});
});
