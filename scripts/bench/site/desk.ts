import type { Browser, Page } from 'playwright';
import { writeProgramme } from '../../../src/programme/file.ts';
import type { Programme } from '../../../src/programme/programme.ts';
import type { DeskFigures } from './figures.ts';
import { timeOfPress } from './weigh.ts';

/** What is pressed on each page of a programme: the class in its middle, or what changes most. */
const pages = [
	{ name: 'Plan: open a class', path: '/programme/', press: 'button.desk-class >> nth=30' },
	{
		name: 'Coverage: suggest lessons for curriculum items too',
		path: '/programme/coverage/',
		press: 'label:has-text("Curriculum items too") input',
	},
	{ name: 'Assign: open a class', path: '/programme/assign/', press: 'button.desk-class >> nth=30' },
	{ name: 'Evidence: open a class', path: '/programme/evidence/', press: 'button.desk-class >> nth=30' },
];

/**
 * Opens the pages of a programme in a browser that keeps it, and presses one thing on each, on a processor four times slower.
 * @param origin of the site
 */
export async function measureDesk(browser: Browser, origin: string, programme: Programme): Promise<DeskFigures[]> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	try {
		const page = await context.newPage();
		await keep(page, origin, programme);
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		const found: DeskFigures[] = [];
		for (const { name, path, press } of pages) {
			const began = performance.now();
			await page.goto(new URL(path, origin).href);
			await page.locator(press).waitFor();
			const opened = performance.now() - began;
			found.push({ name, opened, press: await timeOfPress(page, press) });
		}
		return found;
	} finally {
		await context.close();
	}
}

async function keep(page: Page, origin: string, programme: Programme) {
	await page.goto(new URL('/programme/', origin).href);
	await page.getByLabel('Open a file').setInputFiles({
		...{ name: 'full.lantern.json', mimeType: 'application/json' },
		buffer: Buffer.from(writeProgramme(programme)),
	});
	await page.locator(pages[0]?.press ?? '').waitFor();
	await page.getByText('All kept in this browser').waitFor();
}
