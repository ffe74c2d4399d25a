import { readFragment, writeFragment } from './fragment.ts';
import { replaceAddress } from './replace-address.ts';

/**
 * Shows one beat of a lesson at a time; without scripts all beats stand one below the other. The address names the beat,
 * but moving on leaves no trace in the browser's history: whoever hides this page must not come back to it by going back.
 */
export class LessonSteps extends HTMLElement {
	private readonly beats = [...this.querySelectorAll<HTMLElement>('.beat')];
	private readonly links = [...this.querySelectorAll<HTMLAnchorElement>('.beats a')];

	connectedCallback() {
		this.addEventListener('click', (event) => this.follow(event));
		window.addEventListener('hashchange', () => this.show(true));
		this.show(false);
	}

	/** Opens a beat, or the beat in which something with this id stands, and goes there. */
	open(id: string) {
		replaceAddress(writeFragment({ ...readFragment(location.hash), at: id }));
		this.show(true, id);
	}

	private follow(event: Event) {
		const hash = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]')?.hash;
		if (!hash) return;
		event.preventDefault();
		this.open(readFragment(hash).at);
	}

	private show(moved: boolean, wanted = readFragment(location.hash).at) {
		const target = document.getElementById(wanted);
		const found = this.beats.findIndex((beat) => beat.id === wanted || (target !== null && beat.contains(target)));
		const index = Math.max(0, found);
		for (const [position, beat] of this.beats.entries()) beat.hidden = position !== index;
		for (const [position, link] of this.links.entries()) {
			link.toggleAttribute('aria-current', false);
			if (position === index) link.setAttribute('aria-current', 'step');
			link.parentElement?.classList.toggle('done', position < index);
		}
		if (moved) this.goTo(target && target.id !== this.beats[index]?.id ? target : this.beats[index]);
		this.dispatchEvent(new Event('beat-shown', { bubbles: true }));
	}

	/** Puts the reader at the top of what was just opened, whichever way they read. */
	private goTo(target: HTMLElement | undefined) {
		const heading = target?.querySelector<HTMLElement>('h2, h3') ?? target;
		heading?.setAttribute('tabindex', '-1');
		heading?.focus({ preventScroll: true });
		window.scrollTo({ top: 0 });
		if (target && !this.beats.includes(target)) target.scrollIntoView();
	}
}

customElements.define('lesson-steps', LessonSteps);
