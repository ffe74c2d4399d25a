import { describe, expect, it } from 'vitest';
import { showEverything, visitSite } from '../help/browser.ts';
import { lessonPages } from '../help/site.ts';
import { rewards } from './rewards.ts';
import { usePage } from './use-page.ts';

const visit = visitSite();

// Each kind of activity is also looked at in each of its states, in tests/browser/gallery.test.ts.
describe('no activity scores, ranks or times a pupil', () => {
	it.each(lessonPages)('in $id, before and after everything in it was pressed', async ({ address }) => {
		const page = await visit.open(address);
		await showEverything(page);
		expect(await rewards(page)).toEqual([]);
		await usePage(page);
		await showEverything(page);
		expect(await rewards(page)).toEqual([]);
	});

	it.each([
		'<p>Your score: 3</p>',
		'<p>2 out of 5</p>',
		'<p>60 %</p>',
		'<progress></progress>',
		'<p role="timer"></p>',
	])('would notice %s', async (slip) => {
		const page = await visit.open(lessonPages[0]?.address ?? '');
		await page
			.locator('.activity .needs-script')
			.first()
			.evaluate((live, html) => live.insertAdjacentHTML('beforeend', html), slip);
		await showEverything(page);
		expect(await rewards(page)).toHaveLength(1);
	});
});
