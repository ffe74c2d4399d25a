import { type Card, matches, searchFrom, type Wanted, wantedFrom } from '../catalogue/filter.ts';
import { type Searched, searchOf } from '../catalogue/search.ts';
import { replaceAddress } from './replace-address.ts';

/** Narrows the list of lessons as its form changes, the best first where words are looked for, and keeps what was chosen in the address. */
class LessonFilter extends HTMLElement {
	private readonly cards = [...this.querySelectorAll<HTMLElement>('.lesson-card')];
	private readonly search = searchOf(this.cards.map(searchedOf));
	private readonly list = this.querySelector('.lesson-list');
	private readonly form = this.querySelector('form');
	private readonly status = this.querySelector('[role="status"]');

	connectedCallback() {
		const wanted = wantedFrom(location.search);
		for (const field of this.fields()) field.value = wanted[field.name as keyof Wanted] ?? '';
		this.form?.addEventListener('input', () => this.apply());
		this.form?.addEventListener('submit', (event) => event.preventDefault());
		this.form?.addEventListener('reset', () => setTimeout(() => this.apply()));
		this.apply();
	}

	private fields() {
		return this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('form :is(input, select)');
	}

	private apply() {
		const search = searchFrom(
			wantedFrom(`?${new URLSearchParams([...this.fields()].map((field) => [field.name, field.value]))}`),
		);
		const wanted = wantedFrom(search);
		const found = this.search.find(wanted.words);
		for (const card of this.cards)
			card.hidden = !matches(cardOf(card), wanted) || found?.includes(idOf(card)) === false;
		const place = (card: HTMLElement) => found?.indexOf(idOf(card)) ?? 0;
		this.list?.append(...[...this.cards].sort((a, b) => place(a) - place(b)));
		const left = this.cards.filter((card) => !card.hidden).length;
		if (this.status)
			this.status.textContent =
				left === 0 ? 'No lesson fits. Take one of the choices away.' : `${left} ${left === 1 ? 'lesson' : 'lessons'}`;
		replaceAddress(`${location.pathname}${search}`);
	}
}

const idOf = ({ dataset }: HTMLElement) => dataset['id'] ?? '';

function cardOf({ dataset }: HTMLElement): Card {
	return {
		stage: dataset['stages'] ?? '',
		strands: (dataset['strands'] ?? '').split(' '),
		risks: (dataset['risks'] ?? '').split(' '),
		minutes: (dataset['minutes'] ?? '').split(' ').map(Number),
	};
}

function searchedOf({ dataset }: HTMLElement): Searched {
	const { id = '', title = '', summary = '', words = '', outcomes = '' } = dataset;
	return { id, title, summary, words, outcomes };
}

customElements.define('lesson-filter', LessonFilter);
