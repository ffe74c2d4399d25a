import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../help/browser.ts';
import { lessonPages, neutralAddress } from '../help/site.ts';
import { keptBy } from './kept.ts';

const visit = visitSite();
const address = lessonPages[0]?.address ?? '';

const open = async (page: Page) => {
	await page.locator('.reading-panel > summary').click();
	return page.locator('.reading-choices');
};
const choose = async (page: Page, name: string) => (await open(page)).getByLabel(name, { exact: true }).check();
const shown = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset }));

describe('how a page looks is kept only as its reader asks', () => {
	it('keeps nothing on opening, nor when the panel is opened', async () => {
		const page = await visit.open(address, {});
		await open(page);
		expect(await keptBy(page)).toEqual([]);
	});

	it('keeps a choice for this tab alone', async () => {
		const page = await visit.open(address, {});
		await choose(page, 'Dark');
		expect(await keptBy(page)).toEqual(['sessionStorage look']);
		await page.goto('/help/');
		expect(await shown(page)).toMatchObject({ theme: 'dark' });
		const another = await page.context().newPage();
		await another.goto(address);
		expect(await shown(another)).not.toHaveProperty('theme');
	});

	it('keeps it on this device where that is ticked, until it is unticked', async () => {
		const page = await visit.open(address, {});
		const panel = await open(page);
		await panel.getByLabel('Largest').check();
		await panel.getByLabel('Remember on this device').check();
		expect(await keptBy(page)).toEqual(['localStorage look']);
		const another = await page.context().newPage();
		await another.goto('/families/');
		expect(await shown(another)).toMatchObject({ text: '200' });
		await (await open(another)).getByLabel('Remember on this device').uncheck();
		expect(await keptBy(another)).toEqual(['sessionStorage look']);
	});

	it('forgets it all at one press, and whenever the page is hidden', async () => {
		const page = await visit.open(address, {});
		await choose(page, 'High contrast');
		await page.getByRole('button', { name: 'Back to usual' }).click();
		expect(await keptBy(page)).toEqual([]);
		await page.locator('.reading-choices').getByLabel('Remember on this device').check();
		await page.locator('.reading-choices').getByLabel('More space').check();
		await page.getByRole('link', { name: 'Hide this page' }).click();
		await page.waitForURL(`**${neutralAddress}`);
		expect(await keptBy(page)).toEqual([]);
	});

	it('works, and the page can still be left, where a school has blocked every store', async () => {
		const context = await visit.visitor();
		await context.addInitScript(() => {
			for (const name of ['localStorage', 'sessionStorage'])
				Object.defineProperty(window, name, {
					get() {
						throw new DOMException('blocked', 'SecurityError');
					},
				});
		});
		const page = await context.newPage();
		await page.goto(address);
		await choose(page, 'Dark');
		expect(await shown(page)).toMatchObject({ theme: 'dark' });
		await page.getByRole('link', { name: 'Hide this page' }).click();
		await page.waitForURL(`**${neutralAddress}`);
	});
});

describe('a page is drawn as its reader chose, from the first', () => {
	it('shows the look before there is a body to draw', async () => {
		const context = await visit.visitor();
		await context.addInitScript(() => {
			if (location.protocol === 'http:')
				sessionStorage.setItem('look', 'theme=contrast&text=150&colour=pink&motion=jump');
			new MutationObserver((_, watch) => {
				if (!document.body) return;
				watch.disconnect();
				Reflect.set(window, 'first', { ...document.documentElement.dataset });
			}).observe(document, { childList: true, subtree: true });
		});
		const page = await context.newPage();
		await page.goto(address);
		expect(await page.evaluate(() => Reflect.get(window, 'first'))).toEqual({
			looks: '',
			theme: 'contrast',
			text: '150',
		});
	});

	it('follows the device until somebody chooses, and is light on paper', async () => {
		const page = await visit.open(address, { colorScheme: 'dark' });
		const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		const dark = await paper();
		await choose(page, 'Light');
		const light = await paper();
		expect(light).not.toBe(dark);
		await page.getByLabel('Dark', { exact: true }).check();
		expect(await paper()).toBe(dark);
		await page.emulateMedia({ media: 'print' });
		expect(await paper()).toBe(light);
	});

	it('is closed by Escape, which gives the focus back', async () => {
		const page = await visit.open(address, {});
		await choose(page, 'Large');
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
		expect(await page.locator('.reading-choices:visible').count()).toBe(0);
	});

	it('is not offered without scripts', async () => {
		const page = await visit.open(address, { javaScriptEnabled: false });
		expect(await page.locator('.reading-panel:visible').count()).toBe(0);
	});
});
