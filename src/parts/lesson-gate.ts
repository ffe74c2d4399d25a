/** Opens a sensitive lesson when the teacher's digits are typed. Nothing is remembered: loaded again, the page waits again. */
class LessonGate extends HTMLElement {
	private readonly field = this.querySelector<HTMLInputElement>('#gate-code');
	private readonly said = this.querySelector<HTMLElement>('#gate-said');

	connectedCallback() {
		// The head's script did this already. Where only that one did not load, the digits still have to be typed.
		document.documentElement.classList.add('has-scripts');
		this.field?.addEventListener('input', () => this.tidy());
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			if (this.field?.value === this.dataset['code']) this.open();
			else this.refuse();
		});
	}

	/** Only digits can stand here: it is no place to write. */
	private tidy() {
		if (!this.field) return;
		this.field.value = this.field.value.replaceAll(/\D/g, '');
		if (this.said) this.said.textContent = '';
	}

	private refuse() {
		if (this.said)
			this.said.textContent = 'These are not the numbers for this lesson. Look at the board and try again.';
		this.field?.focus();
		this.field?.select();
	}

	private open() {
		this.querySelector('.gate-front')?.remove();
		this.classList.add('gate-open');
		const heading = this.querySelector<HTMLElement>('.gate-lesson :is(h2, h3)');
		heading?.setAttribute('tabindex', '-1');
		heading?.focus();
		window.scrollTo({ top: 0 });
		this.dispatchEvent(new Event('lesson-begins', { bubbles: true }));
	}
}

customElements.define('lesson-gate', LessonGate);
