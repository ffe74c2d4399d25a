import { replaceAddress } from '../replace-address.ts';
import { keepChosen } from './keep-chosen.ts';
import { keptAs, type LookName, lookNames, looks, toKeep } from './looks.ts';
import { nationOut } from './nation-address.ts';
import { readKept, showLook, withNation } from './show-look.ts';
import { deviceStore, schoolKey } from './stores.ts';

/** The panel in which a reader chooses how pages look. Nothing is kept until they do. */
class ReadingPanel extends HTMLElement {
	connectedCallback() {
		this.tick();
		this.addEventListener('change', () => this.keep());
		this.querySelector('[data-usual]')?.addEventListener('click', () => this.backToUsual());
		this.addEventListener('keydown', (event) => this.closeOn(event));
		// A page that the browser kept whole still looks as it did: another may have been chosen since.
		window.addEventListener('pageshow', ({ persisted }) => persisted && this.tick());
		// A class's link has just said which nation its school is in.
		window.addEventListener('link-read', () => this.tick());
	}

	private radios(look: LookName) {
		return [...this.querySelectorAll<HTMLInputElement>(`[name="look-${look}"]`)];
	}

	private get remember() {
		return this.querySelector<HTMLInputElement>('[name="look-remember"]');
	}

	/** Ticks what the page shows. */
	private tick() {
		showLook(withNation(readKept(keptAs), schoolKey), looks);
		for (const look of lookNames) {
			const shown = document.documentElement.dataset[look] ?? looks[look][0];
			for (const radio of this.radios(look)) radio.checked = radio.value === shown;
		}
		if (this.remember) this.remember.checked = typeof deviceStore()?.getItem(keptAs) === 'string';
	}

	private keep() {
		const chosen = lookNames.map((look) => [look, this.radios(look).find(({ checked }) => checked)?.value]);
		const kept = toKeep(Object.fromEntries(chosen));
		keepChosen(kept, this.remember?.checked ?? false);
		// What is chosen here counts for more than what a link has brought.
		replaceAddress(nationOut(location.href));
		showLook(kept, looks);
	}

	private backToUsual() {
		for (const look of lookNames) for (const [index, radio] of this.radios(look).entries()) radio.checked = index === 0;
		if (this.remember) this.remember.checked = false;
		this.keep();
	}

	private closeOn(event: KeyboardEvent) {
		const details = this.querySelector('details');
		if (event.key !== 'Escape' || !details?.open) return;
		details.open = false;
		details.querySelector('summary')?.focus();
	}
}

customElements.define('reading-panel', ReadingPanel);
