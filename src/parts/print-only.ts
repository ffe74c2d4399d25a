import './print-only.css';

/**
 * Prints one element and nothing else of the page: the style sheet hides the rest while marks are on it and on what is around it.
 * What is printed goes nowhere but to the printer.
 */
export function printOnly(element: HTMLElement | null) {
	if (!element) return;
	const around = [...document.querySelectorAll<HTMLElement>('body, body *')].filter(
		(one) => one !== element && one.contains(element),
	);
	element.dataset['printing'] = '';
	for (const one of around) one.dataset['aroundPrinted'] = '';
	const unmark = () => {
		delete element.dataset['printing'];
		for (const one of around) delete one.dataset['aroundPrinted'];
	};
	window.addEventListener('afterprint', unmark, { once: true });
	window.print();
}
