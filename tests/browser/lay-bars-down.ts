import type { Page } from 'playwright';

/** Bars that stay in sight lie over whatever is there until somebody scrolls: here they take their place in the page. */
export const layBarsDown = (page: Page) =>
	page.evaluate(() => {
		for (const bar of document.querySelectorAll<HTMLElement>('body *'))
			if (['fixed', 'sticky'].includes(getComputedStyle(bar).position)) bar.style.position = 'static';
	});
