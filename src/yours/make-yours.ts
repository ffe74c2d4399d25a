import { PackError } from '../pack/error.ts';
import { jsonText } from '../pack/json.ts';
import { chooseLogo, withDrawnLogo } from '../pack/logo/choose.ts';
import type { School } from '../pack/school.ts';
import type { Details } from './details.ts';
import { DetailsForm } from './details-form.ts';
import { fillAll, type Ready, wordsOf } from './filling.ts';
import { Helper } from './helper.ts';
import { keptDetails } from './keep.ts';
import { Keeping } from './keeping.ts';
import { LeftOutSaid } from './left-out-said.ts';
import { LessonChoice } from './lesson-choice.ts';
import { parsed } from './parsed.ts';
import { drawSvg } from './picture.ts';
import { type Problem, Problems } from './problems.ts';
import { Progress } from './progress.ts';

/**
 * The form in which a school's details are typed once and filled into whatever it has chosen. What it does with them it does here:
 * nothing is sent.
 */
class MakeYours extends HTMLElement {
	private readonly details = new DetailsForm(this);
	private readonly lessons = new LessonChoice(this);
	private readonly problems = new Problems(this);
	private readonly progress = new Progress(this);
	private readonly keeping = new Keeping(this, () => this.details.read());
	private readonly leftOut = new LeftOutSaid(this, () => this.details.read());
	private readonly helper = new Helper();
	private readonly said = this.querySelector('[data-file-said]');
	private stopper: AbortController | undefined;
	private cleared: Details | undefined;

	connectedCallback() {
		const kept = keptDetails();
		if (kept) this.details.write(kept.details);
		this.keeping.begin(kept);
		this.leftOut.show();
		this.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.fill();
		});
		this.addEventListener('click', (event) => this.press(event));
		this.addEventListener('change', (event) => void this.change(event));
	}

	private press(event: Event) {
		const button = (event.target as Element).closest<HTMLElement>('[data-do]');
		if (!button) return;
		const actions: Record<string, () => unknown> = {
			add: () => this.details.changePeople(button),
			remove: () => this.details.changePeople(button),
			'no-logo': () => this.takeLogo(''),
			save: () => this.save(),
			clear: () => this.clear(),
			restore: () => this.restore(),
			cancel: () => this.stop(),
		};
		void actions[button.dataset['do'] ?? '']?.();
		this.keeping.later();
	}

	private async change({ target }: Event) {
		const [file] = target instanceof HTMLInputElement ? (target.files ?? []) : [];
		if (!file || !(target instanceof HTMLInputElement)) return;
		const isLogo = target.name === 'logo';
		await this.trying(isLogo ? 'logo' : 'file', async () =>
			isLogo ? this.takeLogo(await chooseLogo(await bytesOf(file), drawSvg)) : this.open(file),
		);
		// The same file may be chosen once more after it was put right.
		target.value = '';
	}

	private takeLogo(url: string) {
		this.details.logo.value = url;
		this.keeping.now();
	}

	private async open(file: File) {
		this.details.write(await this.helper.give('open', file.name, await drawnText(file)));
		this.keeping.now();
		this.tell(`“${file.name}” is opened. Its details stand in the form.`);
	}

	private async save() {
		const school = await this.checked([]);
		if (!school) return;
		const text = await this.helper.give('save', school);
		saveAs({ name: 'school.json', bytes: new TextEncoder().encode(text) });
		this.tell('Saved as school.json. Keep it where your school keeps such files.');
	}

	private clear() {
		this.cleared = this.details.read();
		this.details.write({});
		this.keeping.forget();
		this.problems.clear();
		this.tell('Everything is cleared, here and on this device.', 'restore');
	}

	private restore() {
		this.details.write(this.cleared ?? {});
		this.keeping.now();
		this.tell('Your details are back.');
	}

	/** @returns undefined after telling what is to be put right */
	private async checked(more: readonly Problem[]): Promise<School | undefined> {
		this.problems.clear();
		const read = await this.helper.give('check', this.details.read());
		const problems = [...('mistakes' in read ? read.mistakes : []), ...more];
		if (problems.length > 0) this.problems.show(problems);
		return 'school' in read && problems.length === 0 ? read.school : undefined;
	}

	private async fill() {
		if (this.stopper) return;
		const stopper = new AbortController();
		this.stopper = stopper;
		await this.trying(undefined, () => this.fillUntil(stopper.signal));
		this.stopper = undefined;
	}

	private async fillUntil(signal: AbortSignal) {
		const { choices, kinds, problems } = this.lessons.read();
		const school = await this.checked(problems);
		if (!school) return;
		this.progress.begin();
		try {
			const { helper, progress } = this;
			const wish = { choices, kinds, school, font: this.dataset['font'] ?? '' };
			const { ready, failures } = await fillAll(wish, { helper, progress, signal });
			this.progress.tellFailures(failures);
			if (ready) this.progress.offer(ready);
			this.progress.end(outcomeOf(choices.length, failures.length));
		} catch (error) {
			this.progress.end(signal.aborted ? 'Stopped. Nothing has been downloaded, and your details are still here.' : '');
			if (!signal.aborted) throw error;
		}
	}

	/** The button goes away once it is pressed, and the keyboard goes on where filling begins anew. */
	private stop() {
		this.stopper?.abort();
		this.querySelector<HTMLElement>('[type="submit"]')?.focus();
	}

	/** Tells what goes wrong as something to put right; what is nobody's mistake is also thrown. */
	private async trying(field: string | undefined, what: () => Promise<unknown>) {
		try {
			await what();
		} catch (error) {
			const known = error instanceof PackError;
			this.problems.show([{ field: (known ? error.field : undefined) ?? field, message: wordsOf(error) }]);
			if (!known) throw error;
		}
	}

	private tell(words: string, offer?: 'restore') {
		if (this.said) this.said.textContent = words;
		const restore = this.querySelector<HTMLElement>('[data-do="restore"]');
		if (restore) restore.hidden = offer !== 'restore';
	}
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

/** A file's text, in which a logo that is still an SVG is drawn: the helper has no canvas. */
async function drawnText(file: File): Promise<string> {
	const text = jsonText(await bytesOf(file), `“${file.name}”`);
	if (!text.includes('data:image/svg')) return text;
	return JSON.stringify(await withDrawnLogo(parsed(file.name, text), drawSvg));
}

function saveAs({ name, bytes }: Ready) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}

function outcomeOf(all: number, failed: number): string {
	const lessons = (count: number) => `${count} ${count === 1 ? 'lesson' : 'lessons'}`;
	if (failed === all) return 'Nothing could be filled.';
	return failed > 0
		? `Filled and downloaded: ${lessons(all - failed)} of ${all}.`
		: `Filled and downloaded: ${lessons(all)}.`;
}

customElements.define('make-yours', MakeYours);
