import { deckLine } from './deck-line.ts';
import { clampSlide, inCut, slideFromHash } from './deck-place.ts';
import { replaceAddress } from './replace-address.ts';

/**
 * Slides one at a time, filling the screen, moved by keys, buttons or the presenter window. Everything is on the page
 * already, so a deck that is open keeps working without a network. Without scripts the slides stand one below the other.
 */
class SlideDeck extends HTMLElement {
	private readonly slides = inCut(
		[...this.querySelectorAll<HTMLElement>('.deck-slide')],
		location.search,
		this.dataset['cuts'],
	);
	private presenter: Window | null = null;
	private readonly line = deckLine(this.dataset['lesson'] ?? '', () => this.presenter);
	private readonly status = this.querySelector<HTMLElement>('[data-status]');
	private current = 0;

	connectedCallback() {
		for (const slide of this.querySelectorAll<HTMLElement>('.deck-slide'))
			if (!this.slides.includes(slide)) slide.remove();
		this.addEventListener('click', (event) => this.press(event));
		document.addEventListener('keydown', (event) => this.key(event));
		window.addEventListener('hashchange', () => this.show(slideFromHash(location.hash, this.slides.length)));
		this.line.hear(({ go, ask }) => {
			if (go !== undefined) this.show(go);
			if (ask) this.line.send({ at: this.current });
		});
		// A phone may have no way to fill its screen: what would do nothing is not offered.
		if (!document.fullscreenEnabled) this.querySelector('[data-go="full"]')?.remove();
		this.show(slideFromHash(location.hash, this.slides.length));
	}

	private press(event: Event) {
		const action = (event.target as Element).closest<HTMLElement>('[data-go]')?.dataset['go'];
		if (action) this.act(action);
	}

	private key(event: KeyboardEvent) {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const onButton = (event.target as Element).closest('a, button') !== null;
		const action = keys[event.key];
		if (!action || (onButton && (event.key === ' ' || event.key === 'Enter'))) return;
		event.preventDefault();
		this.act(action);
	}

	private act(action: string) {
		if (action === 'next') this.show(this.current + 1);
		if (action === 'back') this.show(this.current - 1);
		if (action === 'first') this.show(0);
		if (action === 'last') this.show(this.slides.length - 1);
		if (action === 'full') void toggleFullScreen();
		if (action === 'presenter') this.openPresenter();
	}

	/** A presenter that is open already comes to the front as it is: loaded again, its clock would begin anew. */
	private openPresenter() {
		const address = new URL(`${this.dataset['presenter']}${location.search}`, location.href).href;
		this.presenter = window.open('', `presenter-${this.dataset['lesson']}`, 'popup,width=1200,height=760');
		if (this.presenter && this.presenter.location.href !== address) this.presenter.location.href = address;
		this.presenter?.focus();
	}

	private show(wanted: number) {
		this.current = clampSlide(wanted, this.slides.length);
		for (const [index, slide] of this.slides.entries()) slide.hidden = index !== this.current;
		const title = this.slides[this.current]?.querySelector('.slide-title')?.textContent ?? '';
		if (this.status) this.status.textContent = `${this.current + 1} of ${this.slides.length}`;
		const spoken = this.querySelector('[data-spoken]');
		if (spoken) spoken.textContent = `Slide ${this.current + 1}: ${title}`;
		this.line.send({ at: this.current });
		replaceAddress(`#${this.current + 1}`);
	}
}

const keys: Record<string, string> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	' ': 'next',
	Enter: 'next',
	ArrowLeft: 'back',
	ArrowUp: 'back',
	PageUp: 'back',
	Backspace: 'back',
	Home: 'first',
	End: 'last',
	f: 'full',
	F: 'full',
	p: 'presenter',
	P: 'presenter',
};

async function toggleFullScreen() {
	if (!document.fullscreenEnabled) return;
	if (document.fullscreenElement) await document.exitFullscreen();
	else await document.documentElement.requestFullscreen();
}

customElements.define('slide-deck', SlideDeck);
