import { adultText, readAdults } from '../yours/adults.ts';
import { readFragment, writeFragment } from './fragment.ts';

/**
 * Shows a school's own adults in the help bar, and beside "An adult you trust" wherever ways to get help are listed, when the
 * school put them into its link; and says that they came with the link, since anybody can make one. Nothing of it is kept; the usual
 * ways to get help always stay.
 */
class SchoolAdults extends HTMLElement {
	private readonly from = this.querySelector('template');

	connectedCallback() {
		this.show();
		this.measure();
		for (const event of ['hashchange', 'link-read']) window.addEventListener(event, () => this.show());
	}

	private show() {
		const { adults: letters } = readFragment(location.hash);
		for (const told of document.querySelectorAll('.school-adults, .adults-from')) told.remove();
		if (!letters) return;
		const adults = readAdults(letters);
		if (!adults)
			this.tell('Part of this link did not come through, so the names of adults at your school are missing.');
		else {
			this.tell(`At your school: ${adults.map(adultText).join(' · ')}`);
			this.append(this.whereFrom());
			for (const trusted of document.querySelectorAll('.routes > li:first-child'))
				trusted.append(
					...adults.map((adult, index) => said('span', `${index ? '' : 'At your school: '}${adultText(adult)}`)),
					this.whereFrom(),
				);
			// The page with every way to get help shows them too.
			for (const link of document.querySelectorAll('a[href^="/help/"]'))
				link.setAttribute('href', `/help/${writeFragment({ ...readFragment(location.hash), at: '' })}`);
		}
	}

	/** On a phone the help bar stays in sight without them, and has to know how much of it may be below the edge. */
	private measure() {
		new ResizeObserver(() =>
			this.parentElement?.style.setProperty('--adults-height', `${this.offsetHeight}px`),
		).observe(this);
	}

	private whereFrom = () => this.from?.content.cloneNode(true) ?? '';

	private tell(words: string) {
		this.append(said('p', words));
	}
}

function said(kind: 'p' | 'span', words: string) {
	const place = document.createElement(kind);
	place.className = 'school-adults route-for';
	place.textContent = words;
	return place;
}

customElements.define('school-adults', SchoolAdults);
