/**
 * Takes names away from the end until a slide's words fit: type on a slide is never smaller than can be read from the back.
 *
 * @returns false when not even one name fits
 */
export function dropUntilItFits(slide: HTMLElement, place: HTMLElement, names: readonly string[]): boolean {
	return whileShown(slide, () => {
		for (let count = names.length; count > 0; count--) {
			place.textContent = names.slice(0, count).join(', ');
			if (fits(slide)) return true;
		}
		return false;
	});
}

/** Below a slide's words, a hundredth of its width is left free above its foot. */
const fits = ({ scrollHeight, clientHeight, clientWidth }: HTMLElement) =>
	scrollHeight <= clientHeight + clientWidth / 100;

/** What is hidden has no height. Nothing is painted before it is hidden again. */
function whileShown<T>(slide: HTMLElement, measure: () => T): T {
	const hidden = slide.closest<HTMLElement>('[hidden]');
	if (hidden) hidden.hidden = false;
	const measured = measure();
	if (hidden) hidden.hidden = true;
	return measured;
}
