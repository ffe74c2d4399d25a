import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/outside/chromium.ts';
import { serveFolder } from '../../scripts/outside/server.ts';

let browser: Browser;
let url = '';
let close = async () => {};
beforeAll(async () => {
	browser = await launchChromium();
	({ url, close } = await serveFolder('dist', { port: 0 }));
});
afterAll(async () => {
	await browser.close();
	await close();
});

/** Opens a lesson's print page; `printed` counts calls of the browser's own printing. */
async function open(search = '', javaScriptEnabled = true) {
	const context = await browser.newContext({ javaScriptEnabled });
	const page = await context.newPage();
	const faults: string[] = [];
	page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
	page.on('pageerror', (error) => faults.push(error.message));
	await page.addInitScript(() => {
		window.print = () => document.documentElement.toggleAttribute('data-printed', true);
	});
	await page.goto(`${url}lessons/ks1-01/print/${search}`);
	return { page, faults };
}

const shown = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('[id^="part-"]')]
			.filter((it) => it.getClientRects().length > 0)
			.map((it) => it.id.slice('part-'.length)),
	);

describe('“Print these parts”', () => {
	it('shows what is ticked, keeps it in the address and prints it, all by keyboard', async () => {
		const { page, faults } = await open('?parts=worksheets,cards&edition=low-ink');
		expect(await shown(page)).toEqual(['sheets', 'card']);
		await page.getByLabel('Telling cards').focus();
		await page.keyboard.press('Space');
		expect(await shown(page)).toEqual(['sheets']);
		await page.getByLabel('A4').focus();
		await page.keyboard.press('ArrowDown');
		expect(new URL(page.url()).search).toBe('?parts=worksheets&edition=low-ink&paper=letter');
		await page.getByRole('button', { name: 'Print' }).focus();
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
			parts: 'sheets',
			edition: 'low-ink',
			paper: 'letter',
			printed: '',
		});
		expect(faults).toEqual([]);
		await page.context().close();
	});

	it('says so when nothing is ticked', async () => {
		const { page } = await open('?parts=cards');
		await page.getByLabel('Telling cards').uncheck();
		expect(await page.getByRole('status').textContent()).toBe('Tick at least one part.');
		expect(await page.getByRole('button', { name: 'Print' }).isDisabled()).toBe(true);
		await page.context().close();
	});

	it('has nothing that axe finds fault with', async () => {
		const { page } = await open('?parts=home-sheet');
		expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual(
			[],
		);
		await page.context().close();
	});

	it('offers the PDF of the nation that is chosen, for browsers that print otherwise', async () => {
		const { page } = await open('?nation=wales');
		const pdf = page.getByRole('link', { name: 'The pack as a PDF' });
		expect(await pdf.getAttribute('href')).toBe('/packs/ks1-01-wales.pdf');
		await page.getByLabel('England').check();
		expect(await pdf.getAttribute('href')).toBe('/packs/ks1-01.pdf');
		await page.context().close();
	});

	it('is not on paper', async () => {
		const { page } = await open();
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('print-choice').isVisible()).toBe(false);
		await page.context().close();
	});

	it('is not there without scripts, and the page is whole', async () => {
		const { page } = await open('?parts=cards', false);
		expect(await page.locator('print-choice').isVisible()).toBe(false);
		expect(await page.locator('#part-notes').isVisible()).toBe(true);
		await page.context().close();
	});
});
