import { daysText, foundOf, headingText, lessonTexts, whenText } from '../programme/assigned-words.ts';
import { type Assignment, readAssignment } from '../programme/assignment.ts';
import { dayOf } from '../programme/day.ts';
import { adultText, readAdults } from '../yours/adults.ts';
import { readFragment, writeFragment } from './fragment.ts';
import { replaceAddress } from './replace-address.ts';

/**
 * Shows the lessons that a class's link gives, for pupils or for their teacher. The page holds every lesson; the link only says
 * which of them, in which order. Nothing of it is kept or sent.
 */
class AssignedLessons extends HTMLElement {
	private readonly place = this.querySelector<HTMLElement>('[data-place]');
	private readonly heading = this.querySelector<HTMLElement>('h1');
	private readonly usualHeading = this.heading?.textContent ?? '';
	private link = '';

	connectedCallback() {
		this.show();
		window.addEventListener('hashchange', () => this.follow());
		// Choosing a nation takes the link's own out of the address.
		document.addEventListener('change', () => this.carry());
	}

	/** The way past the head leads to a place on this page, and must not lose the link. */
	private follow() {
		if (document.getElementById(readFragment(location.hash).at)) replaceAddress(this.link || '#');
		else {
			this.show();
			this.heading?.focus();
		}
	}

	private show() {
		const read = location.hash.length > 1 ? readAssignment(readFragment(location.hash).at) : 'empty';
		this.link = location.hash;
		if (typeof read === 'string') this.draw(read, this.usualHeading);
		else this.give(read);
	}

	private give(given: Assignment) {
		const { at, view } = readFragment(location.hash);
		const { adults, nation } = given;
		// Where every page for pupils looks for them.
		replaceAddress(writeFragment({ at, ...(view && { view }), adults, nation }));
		window.dispatchEvent(new Event('link-read'));
		const forTeacher = view === 'teacher';
		this.draw(forTeacher ? 'teacher' : 'pupil', headingText(given), given.lessons);
		this.fill('school', given.school);
		this.fill('when', forTeacher ? daysText(given) : whenText(given, dayOf(new Date())));
		this.fill('adults', (readAdults(adults) ?? []).map(adultText).join(' · '));
		for (const words of this.all('[data-mode]')) if (words.dataset['mode'] !== given.mode) words.remove();
		this.order(given.lessons);
		if (given.mode === 'at-home' && !forTeacher) for (const row of this.all('[data-together]')) this.close(row);
		this.carry();
	}

	/** What is not shown never enters the page, so that nobody waits for the pictures of other lessons. */
	private draw(name: string, heading: string, given: readonly string[] = []) {
		const kept = this.querySelector<HTMLTemplateElement>(`template[data-for="${name}"]`);
		const content = kept?.content.cloneNode(true) as DocumentFragment;
		for (const row of content.querySelectorAll<HTMLElement>('li[data-id]'))
			if (!given.includes(row.dataset['id'] ?? '')) row.remove();
		this.place?.replaceChildren(document.importNode(content, true));
		if (this.heading) this.heading.textContent = heading;
		delete document.body.dataset['stage'];
	}

	/** Puts lessons into the order in which they were given, and names those that are not here any more. */
	private order(given: readonly string[]) {
		const list = this.place?.querySelector('ol');
		const known = new Map(this.all('li[data-id]').map((row) => [row.dataset['id'] ?? '', row]));
		const { here, gone } = foundOf(given, [...known.keys()]);
		const rows = here.flatMap((id) => known.get(id) ?? []);
		list?.replaceChildren(...rows);
		if (rows.length === 0) list?.remove();
		// Pages for the youngest have larger letters.
		const stage = rows[0]?.dataset['stage'];
		if (stage && this.place?.querySelector('.doors')) document.body.dataset['stage'] = stage;
		this.fill('gone', this.titlesOf(gone).join(', '));
	}

	/** It stays in the list, so that everybody knows what comes, but leads nowhere. */
	private close(row: HTMLElement) {
		row.classList.add('not-at-home');
		for (const link of row.querySelectorAll('a')) link.replaceWith(...link.childNodes);
	}

	private titlesOf(gone: readonly string[]): string[] {
		const titles: Record<string, string> = JSON.parse(this.dataset['withdrawn'] ?? '{}');
		const known = gone.filter((id) => Object.hasOwn(titles, id));
		return [...known.map((id) => `“${titles[id]}”`), ...lessonTexts(gone.filter((id) => !known.includes(id)))];
	}

	/** Puts words into their place; where there are none, what stands around them goes. */
	private fill(name: string, words: string) {
		for (const place of this.all(`[data-show="${name}"]`)) {
			if (words) place.textContent = words;
			else (place.closest('[data-around]') ?? place).remove();
		}
	}

	/** Every lesson that is opened from here knows the school's adults and its nation too. */
	private carry() {
		const { at, view: _, ...carried } = readFragment(location.hash);
		for (const link of this.all('a[href^="/learn/"]'))
			link.setAttribute('href', `${link.getAttribute('href')?.split('#')[0]}${writeFragment({ at: '', ...carried })}`);
		this.querySelector('[data-as-pupils]')?.setAttribute('href', writeFragment({ at, ...carried }));
	}

	private all(which: string) {
		return [...(this.place?.querySelectorAll<HTMLElement>(which) ?? [])];
	}
}

customElements.define('assigned-lessons', AssignedLessons);
