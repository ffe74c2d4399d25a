import type { Choice, Kind } from './file-names.ts';
import type { Problem } from './problems.ts';

/** Which lessons are ticked, and what of each. `?lesson=ID` in the address ticks one to begin with. */
export class LessonChoice {
	private readonly root: HTMLElement;
	private readonly lessons: HTMLInputElement[];
	private readonly all: HTMLInputElement | null;
	private readonly count: HTMLElement | null;

	constructor(root: HTMLElement) {
		this.root = root;
		this.lessons = [...root.querySelectorAll<HTMLInputElement>('[name="lesson"]')];
		this.all = root.querySelector('[name="every-lesson"]');
		this.count = root.querySelector('[data-chosen]');
		const asked = new URLSearchParams(location.search).getAll('lesson');
		for (const box of this.lessons) if (asked.includes(box.value)) box.checked = true;
		this.all?.addEventListener('change', () => this.tickAll());
		root.addEventListener('change', () => this.tell());
		this.tell();
	}

	/** @returns what is chosen, and what still has to be */
	read(): { choices: Choice[]; kinds: Kind[]; problems: Problem[] } {
		const kinds = [...this.root.querySelectorAll<HTMLInputElement>('[name="kind"]:checked')];
		const choices = this.ticked().map(({ value, dataset }) => ({ id: value, title: dataset['title'] ?? value }));
		return {
			choices,
			kinds: kinds.map(({ value }) => value as Kind),
			problems: [
				...(choices.length === 0 ? [{ field: 'lessons', message: 'Choose at least one lesson.' }] : []),
				...(kinds.length === 0 ? [{ field: 'kinds', message: 'Choose what to fill: packs, slides or notes.' }] : []),
			],
		};
	}

	private ticked = () => this.lessons.filter(({ checked }) => checked);

	private tickAll() {
		for (const box of this.lessons) box.checked = this.all?.checked ?? false;
	}

	private tell() {
		const { length } = this.ticked();
		if (this.all) {
			this.all.checked = length === this.lessons.length;
			this.all.indeterminate = length > 0 && length < this.lessons.length;
		}
		if (this.count) this.count.textContent = `${length} of ${this.lessons.length} chosen`;
	}
}
