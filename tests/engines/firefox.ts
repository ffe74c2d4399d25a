import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import type { Engine, Tab } from './engine.ts';

/** Starts Firefox without a window, driven by WebDriver BiDi. */
export async function launchFirefox(path: string): Promise<Engine> {
	const downloads = await mkdtemp(join(tmpdir(), 'lantern-firefox-'));
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: path,
		defaultViewport: { width: 1280, height: 800 },
		extraPrefsFirefox: {
			'browser.download.folderList': 2,
			'browser.download.dir': downloads,
			'browser.download.useDownloadDir': true,
			'pdfjs.disabled': true,
		},
	});
	const first = await browser.newPage();
	const begun = await browser.pages();
	return {
		version: (await browser.version()).replace('/', ' '),
		downloads,
		first: asTab(first),
		others: async () => (await browser.pages()).filter((page) => !begun.includes(page)).map(asTab),
		close: async () => {
			await browser.close();
			await rm(downloads, { recursive: true, force: true });
		},
	};
}

const asTab = (page: Page): Tab => ({
	go: async (address) => void (await page.goto(address)),
	again: async () => void (await page.reload()),
	run: (expression) => page.evaluate(expression),
	press: async (keys) => {
		const names = keys.split('+').map((name) => (name === 'Space' ? ' ' : name)) as KeyInput[];
		for (const name of names) await page.keyboard.down(name);
		for (const name of names.toReversed()) await page.keyboard.up(name);
	},
	click: async (expression) => {
		const element = (await page.evaluateHandle(expression)) as ElementHandle<Element>;
		await element.click();
		await element.dispose();
	},
	close: () => page.close(),
	print: () => page.pdf({ preferCSSPageSize: true, printBackground: true }),
});
