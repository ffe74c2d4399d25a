import {
	clearHalfSaved,
	NotSaved,
	newestList,
	removeLesson,
	type SaveList,
	savedLessons,
	saveLesson,
} from './saved.ts';
import { sizeText } from './size.ts';

type State = 'ask' | 'offer' | 'saving' | 'saved' | 'newer' | 'gone';

/** Saves one lesson on this device when asked, offers a newer version of it, and removes it. */
class SaveThisLesson extends HTMLElement {
	private readonly lesson = this.dataset['lesson'] ?? '';
	private list: SaveList | undefined;

	connectedCallback() {
		this.addEventListener('click', (event) => {
			const action = (event.target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'];
			if (action) void this.act(action);
		});
		void this.look();
	}

	private async act(action: string) {
		if (action === 'ask') await this.offer();
		if (action === 'stop') this.show('ask');
		if (action === 'save') await this.save();
		if (action === 'use' && (await this.save())) location.reload();
		if (action === 'remove') await this.letGo();
	}

	/** What is saved already, and whether the site has something newer. */
	private async look() {
		if (await clearHalfSaved()) this.say('A save did not finish, so it was cleared away.');
		const saved = (await savedLessons()).find(({ id }) => id === this.lesson);
		if (!saved) return;
		this.show('saved', saved);
		const newest = await newestList(this.lesson);
		if (newest === 'gone') this.show('gone', saved);
		else if (newest !== 'unknown' && newest.version !== saved.version) this.show('newer', newest);
	}

	private async offer() {
		const list = await newestList(this.lesson);
		if (typeof list === 'string') this.say('This lesson cannot be saved just now. Check the internet and try again.');
		else this.show('offer', list);
	}

	private async save(): Promise<boolean> {
		if (!this.list) return false;
		const bar = this.querySelector('progress');
		this.show('saving', this.list);
		try {
			await saveLesson(this.list, (part) => bar?.setAttribute('value', String(part)));
			this.show('saved', this.list);
			this.say('Saved. It now opens without internet.');
			return true;
		} catch (error) {
			if (!(error instanceof NotSaved)) throw error;
			this.show('ask');
			this.say(error.message);
			return false;
		}
	}

	private async letGo() {
		await removeLesson(this.lesson);
		this.show('ask');
		this.say('Removed from this device.');
	}

	/** The focus follows to what took the place of the button that was pressed. */
	private show(state: State, list?: SaveList) {
		const had = this.contains(document.activeElement);
		this.list = list ?? this.list;
		this.say('');
		for (const part of this.querySelectorAll<HTMLElement>('[data-at]')) part.hidden = part.dataset['at'] !== state;
		for (const place of this.querySelectorAll('[data-show="size"]'))
			place.textContent = sizeText(this.list?.bytes ?? 0);
		if (had) this.querySelector<HTMLElement>('[data-at]:not([hidden]) :is(button, a, [tabindex])')?.focus();
	}

	private say(words: string) {
		const said = this.querySelector('[data-show="said"]');
		if (said) said.textContent = words;
	}
}

customElements.define('save-lesson', SaveThisLesson);
