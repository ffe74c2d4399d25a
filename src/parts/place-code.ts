import { readPlaceCode, tidyCode } from '../lesson/place-code.ts';

/** Takes the code of a place in a lesson and leads there. Nothing that is typed is kept. */
class PlaceCode extends HTMLElement {
	private readonly field = this.querySelector('input');
	private readonly said = this.querySelector<HTMLElement>('[role="status"]');

	connectedCallback() {
		this.field?.addEventListener('input', () => this.say(''));
		this.field?.addEventListener('change', () => this.tidy());
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			this.go();
		});
	}

	/** Only the letters of a code can stand here: it is no place to write. */
	private tidy() {
		if (!this.field) return;
		const text = tidyCode(this.field.value);
		this.field.value = text.length > 4 ? `${text.slice(0, 4)}-${text.slice(4)}` : text;
	}

	private go() {
		this.tidy();
		const code = this.field?.value ?? '';
		const place = readPlaceCode(code);
		if (!place) this.refuse('That code is not quite right. Look at each letter and number, and try again.');
		else if (!this.dataset['lessons']?.split(' ').includes(place.lesson))
			this.refuse('The lesson for that code is not here now. You can pick another one.');
		else this.lead(place.lesson, code);
	}

	private lead(lesson: string, code: string) {
		const address = `/learn/${lesson}/`;
		if (location.pathname !== address) location.assign(`${address}#place=${code}`);
		else this.dispatchEvent(new CustomEvent('place-wanted', { bubbles: true, detail: code }));
		if (this.field) this.field.value = '';
	}

	private refuse(words: string) {
		this.say(words);
		this.field?.focus();
	}

	private say(words: string) {
		if (this.said) this.said.textContent = words;
	}
}

customElements.define('place-code', PlaceCode);
