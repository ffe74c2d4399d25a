import { clampSlide, inCut, slideFromHash } from './deck-place.ts';

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
	private readonly channel = new BroadcastChannel(`lantern-slides-${this.dataset['lesson']}`);
	private readonly status = this.querySelector<HTMLElement>('[data-status]');
	private current = 0;

	connectedCallback() {
		for (const slide of this.querySelectorAll<HTMLElement>('.deck-slide'))
			if (!this.slides.includes(slide)) slide.remove();
		this.addEventListener('click', (event) => this.press(event));
		document.addEventListener('keydown', (event) => this.key(event));
		window.addEventListener('hashchange', () => this.show(slideFromHash(location.hash, this.slides.length)));
		this.channel.addEventListener('message', ({ data }) => {
			if (typeof data?.go === 'number') this.show(data.go);
			if (data?.ask) this.channel.postMessage({ at: this.current });
		});
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
		if (action === 'presenter')
			window.open(
				`${this.dataset['presenter']}${location.search}`,
				`presenter-${this.dataset['lesson']}`,
				'popup,width=1200,height=760',
			);
	}

	private show(wanted: number) {
		this.current = clampSlide(wanted, this.slides.length);
		for (const [index, slide] of this.slides.entries()) slide.hidden = index !== this.current;
		const title = this.slides[this.current]?.querySelector('.slide-title')?.textContent ?? '';
		if (this.status) this.status.textContent = `${this.current + 1} of ${this.slides.length}`;
		const spoken = this.querySelector('[data-spoken]');
		if (spoken) spoken.textContent = `Slide ${this.current + 1}: ${title}`;
		history.replaceState(null, '', `#${this.current + 1}`);
		this.channel.postMessage({ at: this.current });
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
	if (document.fullscreenElement) await document.exitFullscreen();
	else await document.documentElement.requestFullscreen?.();
}

customElements.define('slide-deck', SlideDeck);
