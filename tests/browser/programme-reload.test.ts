import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../help/browser.ts';

const visit = visitSite();
const unkept = 'lantern-programme-unkept';
const school = (page: Page) => page.getByLabel('Name of the school');
const isKept = (page: Page) => page.getByText('All kept in this browser').waitFor();

async function arrive(context: BrowserContext) {
	const page = await context.newPage();
	await page.goto('/programme/');
	await page.getByRole('button', { name: 'Add this class', exact: true }).waitFor();
	return page;
}

/**
 * Types a name and loads the page anew, some milliseconds later, without a word between test and page.
 *
 * @returns whether all was kept when the page was left
 */
async function typeAndReload(page: Page, name: string, milliseconds: number): Promise<string | null> {
	const loaded = page.waitForEvent('load');
	const said = await school(page).evaluate(
		(field, [words, later]) =>
			new Promise<string | null>((answer) => {
				// React listens to a field's own setter: set there, the value would count as known.
				Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words);
				field.dispatchEvent(new Event('input', { bubbles: true }));
				setTimeout(() => {
					answer(document.querySelector('.desk-kept')?.textContent ?? null);
					location.reload();
				}, later);
			}),
		[name, milliseconds] as const,
	);
	await loaded;
	return said;
}

describe('the first change of a programme', () => {
	it.each([20, 200, 230])(
		'is not lost when the page is loaded anew %i milliseconds later, while it is being kept or waits for that',
		async (milliseconds) => {
			const page = await arrive(await visit.visitor());
			const said = await typeAndReload(page, 'Hill Top', milliseconds);
			// By then a quick browser may have kept it.
			if (milliseconds < 200) expect(said).toBe('Keeping …');
			await expect.poll(() => school(page).inputValue()).toBe('Hill Top');
			await isKept(page);
			expect(await page.evaluate((key) => localStorage.getItem(key), unkept)).toBeNull();
			await page.reload();
			await expect.poll(() => school(page).inputValue()).toBe('Hill Top');
		},
	);

	it('waits where it is found again when the database takes too long, and so does the next one', async () => {
		const context = await visit.visitor();
		await context.addInitScript(slowUntilReload);
		const page = await arrive(context);
		expect(await typeAndReload(page, 'Hill Top', 600)).toBe('Keeping …');
		await expect.poll(() => school(page).inputValue()).toBe('Hill Top');
		await isKept(page);
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => school(page).inputValue()).toBe('');
		await typeAndReload(page, 'Hill Foot', 20);
		await expect.poll(() => school(page).inputValue()).toBe('Hill Foot');
		await isKept(page);
	});

	it('would be lost then without a place to wait in', async () => {
		const context = await visit.visitor();
		await context.addInitScript(slowUntilReload);
		await context.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('Full.', 'QuotaExceededError');
			};
		});
		const page = await arrive(context);
		page.on('dialog', (question) => void question.accept());
		await typeAndReload(page, 'Hill Top', 600);
		await page.getByRole('button', { name: 'Add this class', exact: true }).waitFor();
		expect(await school(page).inputValue()).toBe('');
	});
});

/** Opens no database on the page, until it is loaded anew: what is kept there is on its way for as long as the page is open. */
function slowUntilReload() {
	const again = 'again';
	// An empty page comes before the first one.
	if (location.protocol === 'about:') return;
	if (window.name !== again) {
		const open = IDBFactory.prototype.open;
		IDBFactory.prototype.open = function () {
			const request = open.call(this, 'slow');
			request.addEventListener = () => {};
			return request;
		};
	}
	window.name = again;
}
