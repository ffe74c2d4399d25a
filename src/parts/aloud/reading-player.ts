import { nowReading, pauseOrGoOn, type Reading, stop } from './reader.ts';

/** Shown while something is read aloud: wait, go on, stop. */
class ReadingPlayer extends HTMLElement {
	private last: Reading;

	connectedCallback() {
		this.querySelector('[data-pause]')?.addEventListener('click', pauseOrGoOn);
		this.querySelector('[data-stop]')?.addEventListener('click', stop);
		document.addEventListener('reading', () => this.show());
		// Another part of the lesson, or another page, is never read over.
		for (const left of ['hashchange', 'pagehide']) window.addEventListener(left, () => nowReading() && stop());
		document.addEventListener('click', ({ target }) => {
			if (nowReading() && target instanceof Element && target.closest('a[href^="#"]')) stop();
		});
	}

	private show() {
		const reading = nowReading();
		const hadFocus = this.contains(document.activeElement);
		this.hidden = !reading;
		const pause = this.querySelector('[data-pause]');
		if (pause) pause.textContent = reading?.isPaused ? 'Go on' : 'Pause';
		// Whoever stops the voice by keyboard goes on from where they started it.
		if (!reading && hadFocus) this.last?.by.focus();
		this.last = reading ?? this.last;
	}
}

customElements.define('reading-player', ReadingPlayer);
