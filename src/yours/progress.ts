import type { Failure } from './fill-lessons.ts';
import type { Ready } from './filling.ts';

/** Shows how far filling is, and what came of it. Said aloud as it changes. */
export class Progress {
	private readonly working: HTMLElement | null;
	private readonly bar: HTMLProgressElement | null;
	private readonly said: HTMLElement | null;
	private readonly result: HTMLElement | null;
	private readonly link: HTMLAnchorElement | null;
	private readonly failures: HTMLElement | null;

	constructor(root: HTMLElement) {
		this.working = root.querySelector('[data-working]');
		this.bar = root.querySelector('progress');
		this.said = root.querySelector('[data-said]');
		this.result = root.querySelector('[data-result]');
		this.link = root.querySelector('[data-result] a');
		this.failures = root.querySelector('[data-failures]');
	}

	begin() {
		this.clear();
		if (this.working) this.working.hidden = false;
		this.say('Getting ready…');
	}

	show(done: number, all: number, words: string) {
		if (this.bar) {
			this.bar.max = all;
			this.bar.value = done;
		}
		this.say(words);
	}

	end(words: string) {
		if (this.working) this.working.hidden = true;
		this.say(words);
	}

	/** Saves a file as the browser saves files, and leaves a link for saving it once more. */
	offer({ name, bytes }: Ready) {
		if (!this.link || !this.result) return;
		this.link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
		this.link.download = name;
		this.link.textContent = `Download “${name}” again`;
		this.result.hidden = false;
		this.link.click();
	}

	tellFailures(failures: readonly Failure[]) {
		if (!this.failures || failures.length === 0) return;
		this.failures.hidden = false;
		this.failures.querySelector('ul')?.replaceChildren(
			...failures.map(({ choice, message }) => {
				const line = document.createElement('li');
				line.textContent = `${choice.title}: ${message}`;
				return line;
			}),
		);
	}

	private clear() {
		if (this.link?.href) URL.revokeObjectURL(this.link.href);
		this.link?.removeAttribute('href');
		for (const part of [this.result, this.failures]) if (part) part.hidden = true;
		if (this.bar) this.bar.value = 0;
	}

	private say(words: string) {
		if (this.said) this.said.textContent = words;
	}
}
