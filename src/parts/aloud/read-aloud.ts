import { hearButton } from './hear-button.ts';
import { voiceFrom } from './voice.ts';
import { whenThereIsAVoice } from './when-there-is-a-voice.ts';

/**
 * A button that reads aloud what it stands in; in the panel, the part of the page that is open. It is made only where there
 * is a voice to read with, so there is nothing in the page otherwise.
 */
class ReadAloud extends HTMLElement {
	connectedCallback() {
		whenThereIsAVoice((voice) => this.makeButton(voice));
	}

	private get root(): Element | null {
		if (!this.hasAttribute('data-page')) return this.parentElement;
		return document.querySelector('.beat:not([hidden])') ?? document.querySelector('main');
	}

	private makeButton(voice: SpeechSynthesisVoice) {
		if (this.firstChild) return;
		const heading = this.parentElement?.querySelector(':is(h1, h2, h3, h4, h5, h6)')?.textContent?.trim();
		const button = hearButton(this.dataset['name'] ?? `Read aloud: ${heading ?? 'this part'}`, () => this.root);
		if (this.dataset['name']) button.append(this.dataset['name']);
		this.append(button);
		if (this.hasAttribute('data-page')) this.append(aboutVoice(voice));
	}
}

function aboutVoice(voice: SpeechSynthesisVoice): HTMLElement {
	const about = document.createElement('p');
	about.textContent = voiceFrom(voice);
	return about;
}

customElements.define('read-aloud', ReadAloud);
