import type { Page } from 'playwright';

/**
 * @param tab a print page, laid out for paper
 * @returns the words of each heading that is printed, in their order
 */
export function headingsOf(tab: Page): Promise<string[]> {
	return tab.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6, [role="heading"]')]
			.filter((heading) => heading.checkVisibility())
			.map((heading) => heading.innerText.replaceAll(/\s+/g, ' ').trim()),
	);
}
