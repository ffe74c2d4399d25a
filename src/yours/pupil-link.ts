import { writeAdults } from './adults.ts';
import { adultsIn } from './adults-in.ts';
import { keptDetails } from './keep.ts';
import { adultsForLink } from './left-out.ts';

/** Makes the link for a class, with its QR code. The school's adults are in it only while the box is ticked. */
class PupilLink extends HTMLElement {
	private readonly tick = this.querySelector<HTMLInputElement>('input');

	connectedCallback() {
		this.tick?.addEventListener('change', () => this.show());
		this.querySelector('details')?.addEventListener('toggle', () => this.show());
		this.querySelector('[data-act="copy"]')?.addEventListener('click', () => void this.copy());
	}

	private link(): string {
		const adults = this.tick?.checked ? adultsForLink(adultsIn(keptDetails()?.details ?? {})).sound : [];
		const { nation } = document.documentElement.dataset;
		const pieces = [adults.length && `adults=${writeAdults(adults)}`, nation && `nation=${nation}`].filter(Boolean);
		return new URL(`${this.dataset['path']}${pieces.length ? `#${pieces.join('&')}` : ''}`, location.href).href;
	}

	private show() {
		const link = this.link();
		const place = this.querySelector<HTMLAnchorElement>('[data-show="link"]');
		place?.setAttribute('href', link);
		this.text('link', link);
		this.text('said', '');
		this.text('adults', this.tick?.checked ? this.told() : '');
		void this.drawCode(link);
	}

	/** What draws codes is fetched only now: most teachers who open the page want no link. */
	private async drawCode(link: string) {
		const code = await import('./link-code.ts').then(
			({ linkCode }) => linkCode(link),
			() => 'The code could not be drawn. Load this page again, or copy the link.',
		);
		if (link === this.link()) this.querySelector('[data-show="code"]')?.replaceChildren(code);
	}

	/** Who is in the link, and who is left out, before anybody gives it away. */
	private told(): string {
		const all = adultsIn(keptDetails()?.details ?? {});
		if (all.length === 0) return 'There are no adults yet. Add them on the page “Make it yours”, then come back.';
		const { sound, leftOut } = adultsForLink(all);
		const names = `In the link: ${sound.map(({ name }) => name).join(', ') || 'nobody'}. Everybody who has the link can read this.`;
		return leftOut.length > 0 ? `${names} Left out: ${leftOut.join(' ')}` : names;
	}

	private async copy() {
		const link = this.link();
		const done = await navigator.clipboard?.writeText(link).then(
			() => true,
			() => false,
		);
		this.text('said', done ? 'Copied.' : 'This browser does not copy by itself. Select the link above and copy it.');
	}

	private text(name: string, words: string) {
		const place = this.querySelector(`[data-show="${name}"]`);
		if (place) place.textContent = words;
	}
}

customElements.define('pupil-link', PupilLink);
