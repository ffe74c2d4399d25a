import { schoolKey as key } from '../parts/look/stores.ts';
import type { Details } from './details.ts';
import { forgetDetails, type Kept, keepDetails } from './keep.ts';

const shortly = 400;

/** Keeps what is typed: in this tab, or on the device where somebody has ticked so. Says so where the browser will not. */
export class Keeping {
	private readonly root: HTMLElement;
	private readonly read: () => Details;
	private readonly tick: HTMLInputElement | null;
	private readonly said: HTMLElement | null;
	private soon: ReturnType<typeof setTimeout> | undefined;

	constructor(root: HTMLElement, read: () => Details) {
		this.root = root;
		this.read = read;
		this.tick = root.querySelector('[name="remember"]');
		this.said = root.querySelector('[data-kept]');
		this.tick?.addEventListener('change', () => this.change());
		root.addEventListener('input', () => this.later());
		addEventListener('pagehide', () => this.now());
		// Somebody has cleared the device in another tab: it stays cleared.
		addEventListener('storage', (event) => {
			if ((event.key === key || event.key === null) && event.newValue === null && this.tick) this.tick.checked = false;
		});
	}

	begin(kept: Kept | undefined) {
		if (this.tick) this.tick.checked = kept?.where === 'device';
	}

	later() {
		clearTimeout(this.soon);
		this.soon = setTimeout(() => this.now(), shortly);
	}

	now() {
		clearTimeout(this.soon);
		this.tell(keepDetails(this.read(), this.tick?.checked ? 'device' : 'tab'));
		this.root.dispatchEvent(new Event('details-kept'));
	}

	/** Leaves nothing behind, and the tick is gone. */
	forget() {
		clearTimeout(this.soon);
		if (this.tick) this.tick.checked = false;
		forgetDetails('tab');
		forgetDetails('device');
		this.say('');
		this.root.dispatchEvent(new Event('details-kept'));
	}

	private change() {
		if (!this.tick?.checked) forgetDetails('device');
		this.say(this.tick?.checked ? 'Remembered on this device.' : 'No longer remembered on this device.');
		this.now();
	}

	private tell(outcome: ReturnType<typeof keepDetails>) {
		const { checked = false } = this.tick ?? {};
		if (outcome === 'partly')
			this.say('This browser has no room for the logo. All else is kept; choose the logo again next time.');
		if (outcome !== 'refused' || !checked) return;
		if (this.tick) this.tick.checked = false;
		this.say(
			'This browser cannot remember anything: its storage is full or switched off. Save your details to a file instead.',
		);
	}

	private say(words: string) {
		if (this.said) this.said.textContent = words;
	}
}
