import { printOnly } from './print-only.ts';

/** Puts today's date on the finish slip and prints the slip alone. */
class FinishSlip extends HTMLElement {
	connectedCallback() {
		const day = this.querySelector('[data-today]');
		if (day) day.textContent = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
		this.querySelector('button')?.addEventListener('click', () => printOnly(this));
	}
}

customElements.define('finish-slip', FinishSlip);
