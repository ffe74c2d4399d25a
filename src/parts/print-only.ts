import './print-only.css';

/**
 * Prints one element and nothing else of the page: the style sheet hides the rest while the mark is on it.
 * What is printed goes nowhere but to the printer.
 */
export function printOnly(element: HTMLElement | null) {
	if (!element) return;
	element.dataset['printing'] = '';
	window.addEventListener('afterprint', () => delete element.dataset['printing'], { once: true });
	window.print();
}
