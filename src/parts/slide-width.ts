/**
 * Tells slides how wide they are where the browser cannot: every size on a slide is a share of its width, and Safari before 16 has
 * no unit for that. See `scripts/site/slide-units.ts`.
 */
if (!CSS.supports('width', '1cqw')) {
	const measured = new ResizeObserver((entries) => {
		for (const { target, contentRect } of entries)
			(target as HTMLElement).style.setProperty('--cqw', `${contentRect.width / 100}px`);
	});
	for (const slide of document.querySelectorAll('.slide')) measured.observe(slide);
}
