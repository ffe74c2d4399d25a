/** Puts today's date on the finish slip and prints the slip alone. */
class FinishSlip extends HTMLElement {
	connectedCallback() {
		const day = this.querySelector('[data-today]');
		if (day) day.textContent = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
		const root = document.documentElement;
		window.addEventListener('afterprint', () => root.classList.remove('slip-alone'));
		this.querySelector('button')?.addEventListener('click', () => {
			root.classList.add('slip-alone');
			window.print();
		});
	}
}

customElements.define('finish-slip', FinishSlip);
