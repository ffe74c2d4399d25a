import { chromium, type Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { alone, findChromium, findWindowed } from '../../scripts/outside/chromium.ts';
import { visitSite } from '../help/browser.ts';
import { neutralAddress } from '../help/site.ts';

const visit = visitSite();
const address = '/learn/';

/** A page from which leaving does not succeed, so that what it does on the way can be looked at. */
async function stuck(): Promise<Page> {
	const context = await visit.visitor();
	await context.route(`**${neutralAddress}`, (route) => route.abort('aborted'));
	const page = await context.newPage();
	await page.goto(address);
	return page;
}
const hide = (page: Page) => page.getByRole('link', { name: 'Hide this page' });
const covered = (page: Page) => page.locator('.hide-cover').count();

/** Shift pressed and let go with the page's own clock at these seconds. */
async function shiftAt(page: Page, seconds: number[]) {
	let now = 0;
	for (const second of seconds) {
		await page.clock.runFor((second - now) * 1000);
		now = second;
		await page.keyboard.press('Shift');
	}
}

describe('leaving fast', () => {
	it('covers the whole page at once, above whatever else is open, and changes its title', async () => {
		const page = await stuck();
		await page.evaluate(() => {
			const open = document.createElement('div');
			open.popover = 'manual';
			open.style.cssText = 'inset: 0; width: 100%; height: 100%';
			document.body.append(open);
			open.showPopover();
		});
		for (const _ of [1, 2, 3]) await page.keyboard.press('Shift');
		const seen = await page.evaluate(() => {
			const box = document.querySelector('.hide-cover')?.getBoundingClientRect();
			const above = [0.05, 0.5, 0.95].map((part) => document.elementFromPoint(innerWidth * part, innerHeight * part));
			return { box: [box?.width, box?.height], above: above.map((one) => one?.className) };
		});
		expect(seen.box).toEqual([1280, 720]);
		expect(seen.above).toEqual(['hide-cover', 'hide-cover', 'hide-cover']);
		// While it is being left, a page is asked itself: Playwright may tell of the one that is coming.
		expect(await page.evaluate(() => document.title)).toBe('Times tables');
	});

	it('forgets what was kept, and takes the place of this page in the history', async () => {
		const page = await stuck();
		await page.evaluate(() => {
			localStorage.setItem('a', '1');
			sessionStorage.setItem('b', '1');
		});
		const before = await page.evaluate(() => history.length);
		await hide(page).click();
		const kept = () => page.evaluate(() => [localStorage.length, sessionStorage.length, history.length]);
		expect(await kept()).toEqual([0, 0, before]);
		expect(new URL(page.url()).pathname).toBe(neutralAddress);
	});

	it('succeeds where a device forbids storage', async () => {
		const context = await visit.visitor();
		await context.addInitScript(() => {
			const forbid = () => {
				throw new DOMException('Storage is off.', 'SecurityError');
			};
			for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: forbid });
		});
		const page = await context.newPage();
		await page.goto(address);
		await hide(page).click();
		await page.waitForURL(`**${neutralAddress}`);
		expect(visit.met.splice(0).every((one) => one.includes('Storage is off.'))).toBe(true);
	});

	it('is uncovered again when somebody comes back to it', async () => {
		const page = await stuck();
		const title = await page.title();
		await hide(page).click();
		expect(await covered(page)).toBe(1);
		await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
		expect(await covered(page)).toBe(0);
		expect(await page.title()).toBe(title);
	});

	// Whether a browser stores a page is its own affair: one without windows keeps none, nor one that is short of memory, and
	// then there is nothing here to look at. What happens to a page that was stored is held above, whatever the browser does.
	it('does not come back out of the browser’s own store of pages, covered or not', async ({ skip, onTestFinished }) => {
		const browser = await chromium.launch({
			executablePath: findWindowed() ?? findChromium(),
			args: ['--no-sandbox', '--disable-gpu', ...alone],
			ignoreDefaultArgs: ['--disable-back-forward-cache'],
		});
		onTestFinished(() => browser.close());
		const page = await (await browser.newContext({ baseURL: visit.origin() })).newPage();
		await page.goto('/about/');
		await page.evaluate(() => document.body.classList.add('stored'));
		await page.goto(address);
		await hide(page).click();
		await page.waitForURL(`**${neutralAddress}`);
		// A stored page is not loaded again, so there is no load to wait for.
		await page.goBack({ waitUntil: 'commit' });
		await page.waitForURL('**/about/', { waitUntil: 'commit' });
		const stored = (await page.locator('body.stored').count()) === 1;
		skip(!stored, 'this browser stores no pages here');
		await page.goForward({ waitUntil: 'commit' });
		await page.waitForURL(`**${neutralAddress}`, { waitUntil: 'commit' });
		expect(await page.locator('h1').textContent()).toBe('Times tables');
	});

	it('can be done by the second press of Tab, with a link that is seen once it has the focus', async () => {
		const page = await stuck();
		for (const _ of [1, 2]) await page.keyboard.press('Tab');
		const link = page.getByRole('link', { name: 'Leave this page fast' });
		expect(await link.evaluate((one) => one === document.activeElement && one.getBoundingClientRect().top >= 0)).toBe(
			true,
		);
		await page.keyboard.press('Enter');
		expect(await covered(page)).toBe(1);
	});

	it.each([
		['three presses', [1, 2, 3], true],
		['presses 4.9 seconds apart', [1, 5.9, 10.8], true],
		['a pause of more than 5 seconds', [1, 2, 7.1], false],
		['a new start after a pause', [1, 7, 8, 9], true],
	])('by Shift, with %s', async (_, seconds, leaves) => {
		const context = await visit.visitor();
		await context.route(`**${neutralAddress}`, (route) => route.abort('aborted'));
		const page = await context.newPage();
		await page.clock.install();
		await page.goto(address);
		await shiftAt(page, seconds);
		expect(await covered(page)).toBe(leaves ? 1 : 0);
	});

	it.each(['Shift+A', 'Shift+Tab', 'Control+Shift', 'Alt+Shift'])('not by %s', async (keys) => {
		const page = await stuck();
		for (const _ of [1, 2, 3, 4]) await page.keyboard.press(keys);
		expect(await covered(page)).toBe(0);
	});

	it('not by clicks with Shift held, but by a Shift held long', async () => {
		const page = await stuck();
		for (const _ of [1, 2, 3, 4]) await page.locator('h1').click({ modifiers: ['Shift'] });
		expect(await covered(page)).toBe(0);
		for (const _ of [1, 2, 3]) {
			for (const _ of [1, 2, 3]) await page.keyboard.down('Shift');
			await page.keyboard.up('Shift');
		}
		expect(await covered(page)).toBe(1);
	});

	it('is told truthfully: the history of the browser stays', async () => {
		expect(await (await visit.open('/help/')).locator('main').textContent()).toContain(
			'It does not clear the history of the browser.',
		);
	});
});
