/** Marks what is being said, by names that `styles/aloud.css` knows. Nothing in the page itself is changed. */
export function mark(name: 'said-word' | 'said-sentence', range: Range | undefined) {
	// Browsers without highlights read aloud all the same, unmarked.
	if (!('highlights' in CSS)) return;
	// WebKit leaves on the page what a highlight that is taken away still holds.
	CSS.highlights.get(name)?.clear();
	if (range && !range.collapsed) CSS.highlights.set(name, new Highlight(range));
	else CSS.highlights.delete(name);
}

export function unmark() {
	mark('said-word', undefined);
	mark('said-sentence', undefined);
}
