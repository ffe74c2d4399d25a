import { deckLine } from './deck-line.ts';
import { clampSlide, clock, inCut } from './deck-place.ts';

/** What the teacher sees while the class sees the slides: this slide, the next one, the notes, and the time. */
class SlidePresenter extends HTMLElement {
	private readonly rows = inCut(
		[...this.querySelectorAll<HTMLElement>('.presenter-row')],
		location.search,
		this.dataset['cuts'],
	);
	private readonly line = deckLine(this.dataset['lesson'] ?? '', () => window.opener);
	private current = 0;
	private seconds = 0;
	private running = true;

	connectedCallback() {
		this.classList.add('presenter-live');
		for (const row of this.querySelectorAll('.presenter-row')) if (!this.rows.some((own) => own === row)) row.remove();
		this.addEventListener('click', (event) => {
			const action = (event.target as Element).closest<HTMLElement>('[data-go]')?.dataset['go'];
			if (action) this.act(action);
		});
		document.addEventListener('keydown', (event) => this.key(event));
		this.line.hear(({ at }) => {
			if (at !== undefined && at !== this.current) this.show(at);
		});
		this.line.send({ ask: true });
		this.querySelector('[data-alone]')?.toggleAttribute('hidden', this.line.works);
		setInterval(() => this.tick(), 1000);
		this.show(0);
	}

	private key(event: KeyboardEvent) {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		// A space on a button presses the button.
		if (event.key === ' ' && (event.target as Element).closest('a, button')) return;
		const step = { ArrowRight: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, PageUp: -1 }[event.key];
		if (step === undefined) return;
		event.preventDefault();
		this.go(this.current + step);
	}

	private act(action: string) {
		if (action === 'next') this.go(this.current + 1);
		if (action === 'back') this.go(this.current - 1);
		if (action === 'pause') this.running = !this.running;
		if (action === 'reset') this.seconds = 0;
		this.text('pause', this.running ? 'Pause' : 'Go on');
		this.text('clock', clock(this.seconds));
	}

	private go(wanted: number) {
		this.show(wanted);
		this.line.send({ go: this.current });
	}

	private show(wanted: number) {
		this.current = clampSlide(wanted, this.rows.length);
		for (const [index, row] of this.rows.entries())
			row.dataset['state'] = index === this.current ? 'now' : index === this.current + 1 ? 'next' : 'away';
		const planned = this.rows.slice(0, this.current + 1).reduce((sum, row) => sum + Number(row.dataset['minutes']), 0);
		this.text('where', `Slide ${this.current + 1} of ${this.rows.length}`);
		this.text('planned', `planned to end at ${planned}:00`);
	}

	private tick() {
		if (!this.running) return;
		this.seconds += 1;
		this.text('clock', clock(this.seconds));
	}

	private text(name: string, words: string) {
		const place = this.querySelector(`[data-show="${name}"]`);
		if (place) place.textContent = words;
	}
}

customElements.define('slide-presenter', SlidePresenter);
