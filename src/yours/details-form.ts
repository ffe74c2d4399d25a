import type { Details } from './details.ts';
import { LogoBox } from './logo-box.ts';
import { PeopleList } from './people-list.ts';

/** The boxes of the form, read and written as details. */
export class DetailsForm {
	readonly logo: LogoBox;
	private readonly boxes: (HTMLInputElement | HTMLSelectElement)[];
	private readonly lists: Map<HTMLElement, PeopleList>;

	constructor(root: HTMLElement) {
		this.logo = new LogoBox(root);
		this.boxes = [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[data-box], select[data-box]')];
		const lists = [...root.querySelectorAll<HTMLElement>('[data-people]')];
		this.lists = new Map(lists.map((list) => [list, new PeopleList(list)]));
		this.settle();
	}

	read(): Details {
		const words = [...this.boxes.map(({ name, value }) => [name, value] as const), ['logo', this.logo.value] as const];
		return Object.fromEntries(words.filter(([, text]) => text !== ''));
	}

	/** Whatever details do not name becomes empty. */
	write(details: Details) {
		for (const box of this.boxes) box.value = details[box.name] ?? '';
		this.logo.value = details['logo'] ?? '';
		this.settle();
	}

	/** Adds a person to the list around a button, or takes away the one around it. */
	changePeople(button: HTMLElement) {
		const around = button.closest<HTMLElement>('[data-people]');
		const list = around && this.lists.get(around);
		const person = button.closest<HTMLElement>('[data-person]');
		if (person) list?.remove(person);
		else list?.add();
	}

	private settle() {
		for (const list of this.lists.values()) list.settle();
	}
}
