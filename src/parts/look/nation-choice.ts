import { replaceAddress } from '../replace-address.ts';
import { keepChosen } from './keep-chosen.ts';
import { keptAs, looks } from './looks.ts';
import { nationIn } from './nation-address.ts';
import { readKept, showLook, withNation } from './show-look.ts';
import { deviceStore, schoolKey } from './stores.ts';

const shown = { nation: looks.nation };

/** Chooses the nation for which pages are shown. It is kept for this tab, or on the device where somebody ticks so. */
class NationChoice extends HTMLElement {
	private readonly select = this.querySelector('select');
	private readonly remember = this.querySelector('input');

	connectedCallback() {
		this.tick();
		this.addEventListener('change', () => this.keep());
		window.addEventListener('pageshow', ({ persisted }) => persisted && this.tick());
	}

	/** Says what the page shows. */
	private tick() {
		showLook(withNation(readKept(keptAs), schoolKey), shown);
		if (this.select) this.select.value = document.documentElement.dataset['nation'] ?? looks.nation[0];
		if (this.remember) this.remember.checked = typeof deviceStore()?.getItem(keptAs) === 'string';
	}

	private keep() {
		const nation = this.select?.value ?? looks.nation[0];
		// How pages look is kept in the same place, and stays as it was chosen.
		const chosen = new URLSearchParams(readKept(keptAs));
		if (nation === looks.nation[0]) chosen.delete('nation');
		else chosen.set('nation', nation);
		keepChosen(chosen.toString(), this.remember?.checked ?? false);
		replaceAddress(nationIn(location.href, nation));
		showLook(`nation=${nation}`, shown);
	}
}

customElements.define('nation-choice', NationChoice);
