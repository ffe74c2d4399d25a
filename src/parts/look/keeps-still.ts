/** Does the reader want less motion, by the device's settings or by what was chosen on the page? */
export const keepsStill = () =>
	matchMedia('(prefers-reduced-motion: reduce)').matches || document.documentElement.dataset['motion'] === 'still';
