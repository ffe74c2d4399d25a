import { readFile } from 'node:fs/promises';
import { PDFDocument } from 'pdf-lib';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/outside/chromium.ts';
import { setCloser } from '../../scripts/packs/set-closer.ts';

let browser: Browser;
let closer = '';
beforeAll(async () => {
	browser = await launchChromium();
	closer = await readFile('src/styles/closer.css', 'utf8');
});
afterAll(() => browser.close());

const line = '<p>One line.</p>';
/** A page of this paper has room for thirty lines, with the gaps that closer.css makes smaller. */
const styles = `
	html { --paper-width: 100mm; --paper-height: 320mm; --page-top: 5mm; --page-side: 5mm; --page-bottom: 15mm; }
	@page { size: 100mm 320mm; margin: 5mm 5mm 15mm; }
	body { margin: 0; font: 10mm/1 sans-serif; }
	.part + .part { break-before: page; }
	p { height: 7mm; margin: 0 0 3mm; }`;

async function open(parts: string, marks = ''): Promise<Page> {
	const tab = await browser.newPage();
	// As a print page is when it is set closer.
	await tab.emulateMedia({ media: 'print' });
	await tab.setContent(`<html ${marks}><style>${styles}${closer}</style><body>${parts}`);
	return tab;
}

const part = (lines: number) => `<section class="part">${line.repeat(lines)}</section>`;

async function pagesOf(tab: Page): Promise<number> {
	return (await PDFDocument.load(await tab.pdf({ preferCSSPageSize: true }))).getPageCount();
}

const stepsIn = (tab: Page) =>
	tab
		.locator('.part')
		.evaluateAll((all) => all.map((one) => (one instanceof HTMLElement ? one.dataset['closer'] : '')));

describe('a part whose last page would hold a few lines', () => {
	it('is set closer, as little as saves the page; other parts stay as they are', async () => {
		const tab = await open(part(32) + part(20) + part(45));
		expect(await pagesOf(tab)).toBe(5);
		await setCloser(tab);
		expect(await stepsIn(tab)).toEqual(['a-little', undefined, undefined]);
		expect(await pagesOf(tab)).toBe(4);
	});

	it('is set closer still where the page before would then hold a few lines', async () => {
		// Three pages, and a few lines on the last; a step closer two, and again a few lines.
		const tab = await open(part(41));
		await tab.addStyleTag({ content: '[data-closer="more"] p { margin-bottom: 0; }' });
		await tab.addStyleTag({ content: 'body .part:not([data-closer]) p { margin-bottom: 9mm; }' });
		await setCloser(tab);
		expect(await stepsIn(tab)).toEqual(['more']);
		expect(await pagesOf(tab)).toBe(1);
	});

	it('stays as it is where no closer setting saves the page', async () => {
		const tab = await open(`<section class="part">${'<div style="height: 70mm">One</div>'.repeat(5)}</section>`);
		await setCloser(tab);
		expect(await stepsIn(tab)).toEqual([undefined]);
		expect(await pagesOf(tab)).toBe(2);
	});

	it('stays as it is in large print', async () => {
		const tab = await open(part(32), 'data-edition="large-print"');
		await setCloser(tab);
		expect(await stepsIn(tab)).toEqual([undefined]);
	});

	it('leaves nothing of its measuring on the page', async () => {
		const tab = await open(part(32));
		const before = await tab.locator('html').evaluate((html) => html.getAttributeNames().length);
		await setCloser(tab);
		expect(await tab.locator('html').evaluate((html) => html.getAttributeNames().length)).toBe(before);
		expect(await tab.locator('[data-measured]').count()).toBe(0);
	});
});
