import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../help/browser.ts';

const visit = visitSite();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const isKept = (page: Page) => page.getByText('All kept in this browser').waitFor();
const labels = async (page: Page) =>
	(await page.locator('[aria-labelledby="desk-classes"] button').allInnerTexts()).join(' ');

async function arrive(context: BrowserContext) {
	const page = await context.newPage();
	await page.goto('/programme/');
	await button(page, 'Add this class').waitFor();
	return page;
}

async function addClass(page: Page, label: string) {
	await page.getByLabel('Class label').fill(label);
	await page.getByLabel('Its year group').selectOption('5');
	await button(page, 'Add this class').click();
	await page.getByRole('heading', { name: label, exact: true }).waitFor();
}

/** Tells the browser itself what becomes of this site's storage. */
async function storageOf(page: Page) {
	const session = await page.context().newCDPSession(page);
	const origin = visit.origin();
	return {
		clear: () => session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' }),
		limit: (quotaSize?: number) =>
			session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize !== undefined && { quotaSize }) }),
	};
}

describe('a programme', () => {
	it('is kept again, whole, after the browser was cleared while it stood open', async () => {
		const context = await visit.visitor();
		const page = await arrive(context);
		await addClass(page, '5 Oak');
		await isKept(page);
		await (await storageOf(page)).clear();
		await addClass(page, '5 Ash');
		await isKept(page);
		const next = await arrive(context);
		for (const label of ['5 Oak', '5 Ash']) await button(next, new RegExp(`^${label}`)).waitFor();
	});

	it('says that the device is full, and is kept once there is room', async () => {
		const context = await visit.visitor();
		const page = await arrive(context);
		const storage = await storageOf(page);
		await storage.limit(1);
		await addClass(page, '5 Oak');
		await page.getByText('This device is full').waitFor();
		await storage.limit();
		await addClass(page, '5 Ash');
		await isKept(page);
		const next = await arrive(context);
		for (const label of ['5 Oak', '5 Ash']) await button(next, new RegExp(`^${label}`)).waitFor();
	});

	it('changed in two tabs at once loses nothing unsaid', async () => {
		const context = await visit.visitor();
		const tabs = await Promise.all([arrive(context), arrive(context)]);
		for (let round = 0; round < 8; round += 1)
			await Promise.all(
				tabs.map(async (page, tab) => {
					await page.getByLabel('Class label').fill(`5 T${tab}R${round}`);
					await page.getByLabel('Its year group').selectOption('5');
					await button(page, 'Add this class').click();
				}),
			);
		const settled = tabs.map((page) =>
			Promise.race([
				isKept(page).then(() => 'kept'),
				page
					.getByText('was changed in another tab')
					.waitFor()
					.then(() => 'told'),
			]),
		);
		expect(await Promise.all(settled)).toContain('kept');
		const fresh = await labels(await arrive(context));
		for (const page of tabs)
			if (await page.getByText('All kept in this browser').isVisible()) expect(await labels(page)).toBe(fresh);
			else expect(await page.getByText('Save yours as a file').isVisible()).toBe(true);
	});

	it.each([
		['null', null],
		['words', 'junk'],
		['half a programme', { kind: 'lantern-programme', version: 1, revision: 'x' }],
		['what JSON cannot say', { kind: 'lantern-programme', version: 1, revision: 12n }],
	])('stays as it is where it cannot be read, until somebody chooses otherwise: %s', async (_, junk) => {
		const context = await visit.visitor();
		const page = await arrive(context);
		await addClass(page, '5 Oak');
		await isKept(page);
		await page.evaluate(
			(value) =>
				new Promise<void>((done) => {
					const opening = indexedDB.open('lantern');
					opening.onsuccess = () => {
						const change = opening.result.transaction('programmes', 'readwrite');
						change.objectStore('programmes').put(value, 'ours');
						change.oncomplete = () => {
							opening.result.close();
							done();
						};
					};
				}),
			junk,
		);
		await page.reload();
		await page.getByText('keeps a programme that the page cannot read').waitFor();
		await addClass(page, '5 Ash');
		await button(page, 'Write over it').click();
		await isKept(page);
		await page.reload();
		await button(page, /^5 Ash/).waitFor();
	});
});
