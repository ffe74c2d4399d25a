import { hearButton } from './hear-button.ts';
import { control, linesIn } from './lines.ts';
import { whenThereIsAVoice } from './when-there-is-a-voice.ts';

/**
 * For those who cannot read yet: a button beside every line and every choice of a page, there only where a voice is.
 * Activities change, and new lines get theirs. A button is the last thing in its line or stands after its choice, where React,
 * which draws activities, leaves it or throws it away with the line: it takes away, moves and counts no node but its own.
 */
class EveryLine extends HTMLElement {
	private waiting = false;

	connectedCallback() {
		whenThereIsAVoice(() => {
			this.addButtons();
			const watch = new MutationObserver(() => this.soon());
			watch.observe(this, { childList: true, subtree: true, attributeFilter: ['hidden', 'open', 'ssr'] });
		});
	}

	private soon() {
		if (this.waiting) return;
		this.waiting = true;
		requestAnimationFrame(() => {
			this.waiting = false;
			this.addButtons();
		});
	}

	private addButtons() {
		for (const hear of this.querySelectorAll('.hear-choice'))
			if (!hear.previousElementSibling?.matches(control)) hear.remove();
		for (const { element, text } of linesIn(this)) {
			const choice = element.closest(control);
			if (/\p{L}/u.test(text) && !element.closest(unfinished)) {
				if (choice) besideChoice(choice, text);
				else withinLine(element);
			}
		}
	}
}

/** Activities that have yet to be hydrated, where React would find what it has not drawn, and buttons that are not choices, which the part's own button reads. */
const unfinished = 'astro-island[ssr], .button:not([class*="choice"]), summary';

function besideChoice(choice: Element, text: string) {
	if (choice.nextElementSibling?.matches('.hear-choice')) return;
	const button = hearButton(`Hear: ${text.trim()}`, () => choice);
	button.classList.add('hear-choice');
	choice.setAttribute('data-choice', '');
	choice.parentElement?.setAttribute('data-choices', '');
	choice.after(button);
}

function withinLine(line: Element) {
	// A part's heading has the part's own button beside it.
	if (line.querySelector(':scope > .hear-line') || line.nextElementSibling?.matches('read-aloud')) return;
	const button = hearButton('Hear this', () => line);
	button.classList.add('hear-line');
	line.append(' ', button);
}

customElements.define('every-line', EveryLine);
