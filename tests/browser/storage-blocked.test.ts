import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { isTeacherLed } from '../../src/lesson/start-code.ts';
import { visitSite } from '../help/browser.ts';
import { lessonPages, lessons } from '../help/site.ts';

// A script error on any of these pages fails its test: see `visitSite`.
const visit = visitSite();
const id = lessons[0]?.id ?? '';
const free = lessonPages.find(({ lesson }) => !isTeacherLed(lesson))?.address ?? '';

/** Somebody whose school forbids pages to keep anything: each way throws as soon as it is reached for, as in Firefox and Chromium. */
async function lockedDown(): Promise<BrowserContext> {
	const context = await visit.visitor();
	await context.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
			Object.defineProperty(window, name, { get: refuse });
		for (const name of ['serviceWorker', 'locks', 'storage']) Object.defineProperty(navigator, name, { get: refuse });
		Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
		window.BroadcastChannel = new Proxy(BroadcastChannel, { construct: refuse });
	});
	return context;
}

async function openLocked(address: string): Promise<Page> {
	const page = await (await lockedDown()).newPage();
	await page.goto(address);
	return page;
}

const slideAt = (page: Page, number: number) =>
	expect
		.poll(() => page.locator('.deck-slide').evaluateAll((all) => all.findIndex((one) => one.checkVisibility()) + 1))
		.toBe(number);
const presenterAt = (page: Page, number: number) =>
	expect.poll(() => page.locator('[data-show="where"]').textContent()).toContain(`Slide ${number} of`);

describe('where a browser lets pages keep nothing', () => {
	it('slides move, and the presenter that they opened moves with them, both ways', async () => {
		const context = await lockedDown();
		const deck = await context.newPage();
		await deck.goto(`/lessons/${id}/slides/`);
		await deck.keyboard.press('ArrowRight');
		await slideAt(deck, 2);
		const [presenter] = await Promise.all([context.waitForEvent('page'), deck.keyboard.press('p')]);
		await presenter.waitForURL('**/presenter/');
		await presenterAt(presenter, 2);
		expect(await presenter.locator('[data-alone]').isVisible()).toBe(false);
		await deck.keyboard.press('ArrowRight');
		await presenterAt(presenter, 3);
		await presenter.getByRole('button', { name: 'Next' }).click();
		await slideAt(deck, 4);
	});

	it('a presenter that was opened by its address says that it is alone, and moves by itself', async () => {
		const page = await openLocked(`/lessons/${id}/presenter/`);
		expect(await page.getByText('does not let this window move the slides').isVisible()).toBe(true);
		await page.getByRole('button', { name: 'Next' }).click();
		await presenterAt(page, 2);
	});

	it('a programme can be planned, and the page says that it is gone unless it is saved as a file', async () => {
		const page = await openLocked('/programme/');
		const said = page.getByText('all is lost when the page is closed: save it as a file');
		await expect.poll(() => said.count()).toBe(1);
		const save = page.getByRole('button', { name: 'Save what is here as a file' });
		const [file] = await Promise.all([page.waitForEvent('download'), save.click()]);
		expect(file.suggestedFilename()).toMatch(/\.json$/);
	});

	it.each(['/programme/coverage/', '/programme/assign/', '/programme/evidence/'])(
		'%s opens and says so',
		async (address) => {
			const page = await openLocked(address);
			await expect
				.poll(() => page.getByRole('alert').first().innerText())
				.toContain('does not let the page keep anything');
		},
	);

	it('“Save it” says that nothing is saved here', async () => {
		const page = await openLocked(`/lessons/${id}/`);
		const list = { id, title: 'A lesson', version: '1', bytes: 1000, files: [] };
		await page.route(`**/saved/${id}.json`, (route) => route.fulfill({ json: list }));
		await page.getByRole('button', { name: 'Save this lesson' }).click();
		await page.getByRole('button', { name: 'Save it' }).click();
		await expect
			.poll(() => page.locator('save-lesson [role="status"]').innerText())
			.toBe('This browser does not let lessons be saved. You can still download the pack.');
	});

	it('the list of saved lessons says so too', async () => {
		const page = await openLocked('/saved/');
		await expect
			.poll(() => page.locator('saved-list [role="status"]').innerText())
			.toBe('This browser does not let lessons be saved.');
	});

	it.each([free, '/learn/', '/help/', '/lessons/', '/yours/', '/families/'])(
		'%s opens and can be left',
		async (address) => {
			const page = await openLocked(address);
			expect(await page.locator('h1').first().isVisible()).toBe(true);
			const leave = page.getByRole('link', { name: 'Hide this page' });
			if ((await leave.count()) === 0) return;
			await leave.click();
			await page.waitForURL('**/times-tables/');
		},
	);

	it('a look can be chosen, and holds for the page', async () => {
		const page = await openLocked(free);
		await page.locator('.reading-panel > summary').click();
		await page.locator('[name="look-theme"][value="dark"]').check();
		expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
	});
});
