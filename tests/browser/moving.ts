import type { Page } from 'playwright';

/** Parts that would fade, slide or turn, and a page that would glide to its parts. */
export const moving = (page: Page) =>
	page.evaluate(() => {
		const isLong = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0.01);
		return [...document.querySelectorAll('html, body, body *')]
			.filter((one) => {
				const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
				return isLong(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
			})
			.map(({ tagName }) => tagName);
	});
