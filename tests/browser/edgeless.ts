import type { Page } from 'playwright';

/** Buttons and choices in sight without an edge or an underline, and those that look the same with the focus on them. */
export const edgeless = (page: Page) =>
	page.evaluate(() => {
		const edge = (one: Element, side: 'border' | 'outline') => {
			const { borderBottomStyle, borderBottomWidth, outlineStyle, outlineWidth } = getComputedStyle(one);
			const border = [borderBottomStyle, borderBottomWidth] as const;
			const [style, width] = side === 'border' ? border : [outlineStyle, outlineWidth];
			return style !== 'none' && Number.parseFloat(width) > 0;
		};
		const isUnderlined = (one: Element) => getComputedStyle(one).textDecorationLine.includes('underline');
		/** A row of a list shows its edges for the button that fills it. */
		const stands = (one: Element) => edge(one, 'border') || isUnderlined(one) || one.matches('.inbox > * > *');
		return [...document.querySelectorAll<HTMLElement>('button, .button, .option, .tell-adult, .tell-option')]
			.filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 1)
			.filter((one) => {
				const focused = one.matches('label') ? one.querySelector<HTMLElement>('input') : one;
				focused?.focus();
				const shows = focused !== document.activeElement || edge(focused ?? one, 'outline') || edge(one, 'outline');
				focused?.blur();
				return !shows || !stands(one);
			})
			.map((one) => one.textContent?.trim().slice(0, 40) ?? '');
	});
