import type { Page } from 'playwright';

/** The least that can be hit: 44 pixels for the youngest, 24 for everybody (WCAG 2.2, 2.5.8). Words in a line of text are free. */
const least = (stage: string) => (stage === 'ks1' ? 44 : 24);

/** What is too small to hit in the page as it stands, one line each. */
export async function smallTargets(page: Page): Promise<string[]> {
	const stage = (await page.locator('body').getAttribute('data-stage')) ?? '';
	return page.evaluate((pixels) => {
		// A choice may be pressed anywhere on its label, and a slider has buttons beside it.
		const all = document.querySelectorAll<HTMLElement>(
			'main :is(button, summary, label, a.button, .beats a, select), hide-page .button, .help-bar .button',
		);
		return [...all].flatMap((one) => {
			const { width, height } = one.getBoundingClientRect();
			const isInLine = getComputedStyle(one).display === 'inline' || !one.checkVisibility();
			if (isInLine || (width >= pixels - 0.5 && height >= pixels - 0.5)) return [];
			return `${Math.round(width)} × ${Math.round(height)} px: ${one.outerHTML.slice(0, 100)}`;
		});
	}, least(stage));
}
