import { nowReading, stop } from './aloud/reader.ts';
import { forgetAll } from './look/stores.ts';
import { replaceAddress } from './replace-address.ts';
import { asksToLeave, noPresses, pressed } from './shift-presses.ts';

/** The button that leaves a pupil's page at once, and the link before it that only the keyboard meets. */
class HidePage extends HTMLElement {
	private presses = noPresses;
	private shiftAlone = false;
	private readonly pageTitle = document.title;

	connectedCallback() {
		for (const link of document.querySelectorAll('[data-hide-page]'))
			link.addEventListener('click', (event) => {
				event.preventDefault();
				this.leave();
			});
		document.addEventListener('keydown', (event) => this.notice(event));
		document.addEventListener('pointerdown', () => {
			this.shiftAlone = false;
		});
		document.addEventListener('keyup', (event) => this.count(event));
		// Coming back by the browser's own button must not leave the page covered.
		window.addEventListener('pageshow', () => this.uncover());
	}

	/** Shift together with another key or a click, as for a capital letter, is not a press. Held down long, it is one. */
	private notice({ key, repeat, ctrlKey, altKey, metaKey }: KeyboardEvent) {
		if (key !== 'Shift') this.shiftAlone = false;
		else if (!repeat) this.shiftAlone = !(ctrlKey || altKey || metaKey);
	}

	private count(event: KeyboardEvent) {
		if (event.key !== 'Shift' || !this.shiftAlone) return;
		this.presses = pressed(this.presses, Date.now());
		if (asksToLeave(this.presses)) this.leave();
	}

	private leave() {
		const to = this.dataset['to'] ?? '/';
		this.cover();
		// A device may forbid storage, and then asking for it throws. The page is left all the same.
		try {
			if (nowReading()) stop();
			forgetAll();
			replaceAddress(to);
		} finally {
			location.replace(to);
		}
	}

	/** A popover lies above everything, even above other popovers and dialogs. */
	private cover() {
		const cover = document.createElement('div');
		cover.className = 'hide-cover';
		cover.popover = 'manual';
		document.body.append(cover);
		cover.showPopover?.();
		document.title = 'Times tables';
	}

	private uncover() {
		document.querySelector('.hide-cover')?.remove();
		document.title = this.pageTitle;
	}
}

customElements.define('hide-page', HidePage);
