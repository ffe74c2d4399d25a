import { nowReading, stop } from './aloud/reader.ts';
import { forgetAll } from './look/stores.ts';
import { asksToLeave, noPresses, pressed } from './shift-presses.ts';

/** The button that leaves a pupil's page at once. */
class HidePage extends HTMLElement {
	private presses = noPresses;
	private shiftAlone = false;

	connectedCallback() {
		this.addEventListener('click', (event) => {
			event.preventDefault();
			this.leave();
		});
		document.addEventListener('keydown', (event) => {
			// Shift held for a capital letter, or held down, is not a press.
			this.shiftAlone = event.key === 'Shift' && !event.repeat;
		});
		document.addEventListener('keyup', (event) => this.count(event));
		// Coming back by the browser's own button must not leave the page covered.
		window.addEventListener('pageshow', () => document.querySelector('.hide-cover')?.remove());
	}

	private count(event: KeyboardEvent) {
		if (event.key !== 'Shift' || !this.shiftAlone) return;
		this.presses = pressed(this.presses, Date.now());
		if (asksToLeave(this.presses)) this.leave();
	}

	private leave() {
		const to = this.dataset['to'] ?? '/';
		const cover = document.createElement('div');
		cover.className = 'hide-cover';
		document.body.append(cover);
		document.title = 'Times tables';
		if (nowReading()) stop();
		forgetAll();
		history.replaceState(null, '', to);
		location.replace(to);
	}
}

customElements.define('hide-page', HidePage);
