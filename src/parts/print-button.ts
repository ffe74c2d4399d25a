/** Prints the page around it: what is printed goes nowhere but to the printer. */
class PrintButton extends HTMLElement {
	connectedCallback() {
		this.addEventListener('click', (event) => (event.target as Element).closest('button') && print());
	}
}

customElements.define('print-button', PrintButton);
