/** Words on one line of sight: a paragraph, a heading, a choice. Each piece is part of a text node. */
export type Line = { element: Element; text: string; pieces: { node: Text; from: number }[] };

/** What is never read: controls that only read or set, and what stands for the eye alone. */
const unread = '[data-unread], nav, noscript, script, style, svg, select, [aria-hidden="true"], .visually-hidden';

/** What can be pressed and holds words. */
export const control = 'button, label, a.button, summary';

/**
 * The words in sight inside an element, as they are now, in reading order. What is chosen says so.
 */
export function linesIn(root: Element): Line[] {
	const lines: Line[] = [];
	const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
		node.textContent?.trim() && isRead(node.parentElement) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
	);
	for (let node = words.nextNode(); node instanceof Text; node = words.nextNode()) {
		const element = blockOf(node.parentElement ?? root);
		const last = lines.at(-1);
		const line = last?.element === element ? last : { element, text: '', pieces: [] };
		if (line !== last) lines.push(line);
		line.pieces.push({ node, from: line.text.length });
		line.text += node.data;
	}
	return sayChosen(lines);
}

/** The place in the page of some of a line's letters. */
export function rangeIn({ pieces }: Line, from: number, to: number): Range {
	const range = document.createRange();
	const reached = pieces.filter(({ node, from: start }) => start < to && start + node.length > from);
	for (const [index, { node, from: start }] of reached.entries()) {
		if (index === 0) range.setStart(node, Math.max(0, from - start));
		range.setEnd(node, Math.min(node.length, to - start));
	}
	return range;
}

function isRead(element: Element | null): boolean {
	if (!element || element.closest(unread)) return false;
	return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}

/** The nearest element that stands by itself, rather than within a line. */
function blockOf(element: Element): Element {
	const { parentElement } = element;
	return parentElement && /^(inline|contents)$/.test(getComputedStyle(element).display)
		? blockOf(parentElement)
		: element;
}

function sayChosen(lines: Line[]): Line[] {
	const said = new Set<Element>();
	for (const line of lines) {
		const pressed = line.element.closest(control);
		if (!pressed || said.has(pressed) || !isChosen(pressed)) continue;
		said.add(pressed);
		line.text += ', chosen';
	}
	return lines;
}

function isChosen(element: Element): boolean {
	if (element.getAttribute('aria-pressed') === 'true') return true;
	const box = element instanceof HTMLLabelElement ? element.control : undefined;
	return box instanceof HTMLInputElement && /^(radio|checkbox)$/.test(box.type) && box.checked;
}
