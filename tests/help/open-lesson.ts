import type { Page } from 'playwright';

/**
 * Begins a sensitive lesson as a class does: with the digits that its teacher shows, or, scripts off, by opening it.
 * Any other page stays as it is. `visit.open` does this by itself; a page that was loaded anew or opened by `page.goto` needs it.
 */
export async function beginLesson(page: Page) {
	const code = await page.evaluate(() => document.querySelector<HTMLElement>('lesson-gate')?.dataset['code']);
	if (code === undefined) return;
	const field = page.locator('#gate-code');
	if (await field.isVisible()) {
		await field.fill(code);
		await field.press('Enter');
	} else if (!(await page.locator('.gate-open').count())) await page.locator('.gate-by-hand > summary').click();
}
