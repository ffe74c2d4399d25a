/**
 * A list of people in the form: every place there may ever be is on the page already, and as many as are wanted can be seen.
 * `data-least` is how many always stay, `data-begin` how many a new form shows.
 */
export class PeopleList {
	private readonly list: HTMLElement;
	private readonly places: HTMLElement[];
	private readonly addButton: HTMLButtonElement | null;

	constructor(list: HTMLElement) {
		this.list = list;
		this.places = [...list.querySelectorAll<HTMLElement>('[data-person]')];
		this.addButton = list.querySelector('[data-do="add"]');
	}

	/** Shows every place that holds words, and those before it. */
	settle() {
		const last = this.places.findLastIndex((place) => inputsOf(place).some(({ value }) => value.trim() !== ''));
		this.show(Math.max(last + 1, Number(this.list.dataset['begin'])));
	}

	/** One more, ready to be typed in. */
	add() {
		this.show(this.shown() + 1);
		this.focusOn(this.shown() - 1);
	}

	/** Takes one away; those behind it move up. */
	remove(place: HTMLElement) {
		const from = this.places.indexOf(place);
		for (const [index, one] of this.places.entries()) if (index >= from) this.moveUp(one, this.places[index + 1]);
		this.show(this.shown() - 1);
		if (this.shown() > from) this.focusOn(from);
		else this.addButton?.focus();
	}

	private moveUp(into: HTMLElement, from: HTMLElement | undefined) {
		const coming = from ? inputsOf(from) : [];
		for (const [index, input] of inputsOf(into).entries()) input.value = coming[index]?.value ?? '';
	}

	private show(count: number) {
		for (const [index, place] of this.places.entries()) place.hidden = index >= count;
		if (this.addButton) this.addButton.hidden = count >= this.places.length;
		for (const button of this.list.querySelectorAll<HTMLElement>('[data-do="remove"]'))
			button.hidden = count <= Number(this.list.dataset['least']);
	}

	private shown = () => this.places.filter(({ hidden }) => !hidden).length;

	private focusOn(index: number) {
		const [first] = inputsOf(this.places[index] ?? this.list);
		first?.focus();
	}
}

const inputsOf = (place: HTMLElement) => [...place.querySelectorAll('input')];
