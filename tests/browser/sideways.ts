import type { Page } from 'playwright';

/** By how many pixels a page is wider than its window, and what reaches out furthest. */
export const sideways = (page: Page) =>
	page.evaluate(() => {
		const root = document.documentElement;
		if (root.scrollWidth <= root.clientWidth + 1) return [];
		const reach = (one: Element) => one.getBoundingClientRect().right + scrollX;
		const [widest] = [...document.body.querySelectorAll('*')].toSorted((a, b) => reach(b) - reach(a));
		return [`${root.scrollWidth - root.clientWidth} px by ${widest?.outerHTML.slice(0, 120)}`];
	});
