import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../help/browser.ts';
import { addresses, htmlOf, lessons } from '../help/site.ts';
import { keptBy } from '../promises/kept.ts';
import { faultsOn } from './faults-on.ts';

const visit = visitSite();
const [lesson] = lessons;
if (!lesson) throw new Error('These tests want a lesson.');
const desk = addresses.filter((address) => address.startsWith('/programme/'));
const said = (page: Page) => page.locator('keep-desk').innerText();
const whole = async (page: Page) => expect.poll(() => said(page)).toContain('open on this device without internet too');

async function firstVisit(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	await page.goto('/programme/');
	await whole(page);
	return page;
}

/** Every file that the scripts of the saved pages name, to be fetched when somebody asks for it. */
function namedByScripts(names: readonly string[]): string[] {
	const named = /["'`](?:\.\/|\/?_astro\/)([\w.~@-]+\.[a-z0-9]+)["'`]/g;
	const scripts = names.filter((name) => name.endsWith('.js'));
	return scripts.flatMap((name) => [...htmlOf(name).matchAll(named)].map(([, file]) => `/_astro/${file}`));
}

describe('the pages on which a school plans', () => {
	it('open without a network after the first visit, keep what is changed there, and go when they are removed', async () => {
		const context = await visit.visitor();
		const page = await firstVisit(context);
		expect(await faultsOn(page)).toEqual([]);
		await context.setOffline(true);
		await page.reload();
		await page.getByLabel('Class label').fill('5 Oak');
		await page.getByRole('button', { name: 'Add this class' }).click();
		await page.getByRole('heading', { name: '5 Oak' }).waitFor();
		await page.getByText('All kept in this browser').waitFor();
		await page.reload();
		await page.getByRole('button', { name: /^5 Oak/ }).waitFor();
		await whole(page);
		for (const address of [...desk, '/a/']) {
			await page.goto(address);
			expect(await page.locator('h1:visible').count(), address).toBe(1);
			await expect.poll(() => page.locator('astro-island[ssr]').count(), { message: address }).toBe(0);
		}
		await context.setOffline(false);
		await page.goto('/saved/');
		await page.getByRole('button', { name: 'Remove Planning pages' }).click();
		await expect.poll(() => page.locator('[data-show="said"]').textContent()).toBe('Removed from this device.');
		expect(await keptBy(page)).toEqual(['database lantern']);
	});

	it('find without a network whatever their scripts ask for later', () => {
		const { files } = JSON.parse(htmlOf('/saved/desk.json')) as { files: [string, number][] };
		const names = files.map(([name]) => name);
		const later = new Set(namedByScripts(names));
		expect(later.size).toBeGreaterThan(10);
		expect(names).toEqual(expect.arrayContaining([...later]));
	});

	it('say when they could not be saved, leave nothing behind, and try again when asked; newer ones wait for a yes', async () => {
		const context = await visit.visitor();
		await context.route('**/help/?*', (route) => route.abort());
		const page = await context.newPage();
		await page.goto('/programme/');
		await expect.poll(() => said(page)).toContain('did not finish, so it was cleared away');
		expect(await keptBy(page)).toEqual([]);
		await context.unrouteAll({ behavior: 'wait' });
		await page.getByRole('button', { name: 'Try again' }).click();
		await whole(page);
		expect(await page.evaluate(() => document.activeElement?.localName)).toBe('keep-desk');

		const before = await page.evaluate(() => caches.keys());
		await context.route('**/saved/desk.json', (route) =>
			route.fulfill({ json: { ...JSON.parse(htmlOf('/saved/desk.json')), version: 'newer' } }),
		);
		await page.reload();
		await expect.poll(() => said(page)).toContain('There is a newer version of these pages.');
		expect(await page.evaluate(() => caches.keys())).toEqual(before);
		await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Use the newer one' }).click()]);
		expect(await page.evaluate(() => caches.keys())).toEqual(['lantern-lesson-desk@newer']);
	});

	it('are not saved for somebody who looks at a lesson or a class’s list', async () => {
		const page = await visit.open('/a/', {});
		for (const address of [`/lessons/${lesson.id}/`, '/learn/', '/leads/']) await page.goto(address);
		expect(await page.locator('keep-desk').count()).toBe(0);
		expect(await keptBy(page)).toEqual([]);
	});
});
