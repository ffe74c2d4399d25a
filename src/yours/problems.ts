import { boxId } from './box-id.ts';

/** Something to put right, and the box it is about, if it is about one. */
export type Problem = { readonly field: string | undefined; readonly message: string };

/**
 * Tells what is to be put right twice: in a summary at the top, which is read aloud and links to each box, and beside the box.
 * Whatever has been typed stays.
 */
export class Problems {
	private readonly root: HTMLElement;
	private readonly summary: HTMLElement | null;
	private readonly title = document.title;

	constructor(root: HTMLElement) {
		this.root = root;
		this.summary = root.querySelector('[data-problems]');
		this.summary?.addEventListener('click', (event) => this.follow(event));
	}

	show(problems: readonly Problem[]) {
		this.clear();
		for (const problem of problems) this.tellBeside(problem);
		this.summary?.querySelector('ul')?.replaceChildren(...problems.map(lineOf));
		if (this.summary) this.summary.hidden = false;
		this.summary?.focus();
		document.title = `Error: ${this.title}`;
	}

	clear() {
		document.title = this.title;
		if (this.summary) this.summary.hidden = true;
		for (const box of this.root.querySelectorAll('[aria-invalid]')) box.removeAttribute('aria-invalid');
		for (const place of this.root.querySelectorAll<HTMLElement>('[data-problem-of]')) place.replaceChildren();
	}

	private tellBeside({ field, message }: Problem) {
		if (field === undefined) return;
		this.root.querySelector(`#${boxId(field)}`)?.setAttribute('aria-invalid', 'true');
		const place = this.root.querySelector(`[data-problem-of="${field}"]`);
		const hidden = document.createElement('span');
		hidden.className = 'visually-hidden';
		hidden.textContent = 'Error: ';
		place?.replaceChildren(hidden, message);
	}

	/** A link alone would move the page and not the keyboard. */
	private follow(event: Event) {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
		const box = link && this.root.querySelector<HTMLElement>(link.hash);
		if (!box) return;
		event.preventDefault();
		box.focus();
	}
}

function lineOf({ field, message }: Problem): HTMLLIElement {
	const line = document.createElement('li');
	if (field === undefined) line.textContent = message;
	else {
		const link = document.createElement('a');
		link.href = `#${boxId(field)}`;
		link.textContent = message;
		line.append(link);
	}
	return line;
}
