import { changeText, countFrom, type Hands, handsUp, hasFew, shareOf } from './class-counts.ts';

type Time = 'start' | 'end';
const times: readonly Time[] = ['start', 'end'];

/** Adds up hands as a teacher enters them. Everything stays in the page's own boxes: nothing is stored or sent. */
class ClassResult extends HTMLElement {
	private readonly items = [...this.querySelectorAll<HTMLElement>('.class-item')];

	connectedCallback() {
		this.addEventListener('input', () => this.show());
		this.addEventListener('click', (event) => {
			const action = (event.target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
			if (action === 'print') window.print();
			if (action === 'clear') this.clear();
		});
		this.show();
	}

	private clear() {
		for (const box of this.querySelectorAll('input')) box.value = '';
		this.show();
		this.querySelector('input')?.focus();
	}

	private show() {
		const all = this.items.flatMap((item) => {
			const hands = { start: handsIn(item, 'start'), end: handsIn(item, 'end') };
			showItem(item, hands);
			return [hands.start, hands.end];
		});
		const caution = this.querySelector<HTMLElement>('.class-caution');
		if (caution) caution.hidden = !all.some(hasFew);
	}
}

const boxesOf = (item: HTMLElement, time: Time) => [
	...item.querySelectorAll<HTMLInputElement>(`input[data-time="${time}"]`),
];

const handsIn = (item: HTMLElement, time: Time): Hands => boxesOf(item, time).map(({ value }) => countFrom(value));

function showItem(item: HTMLElement, hands: Record<Time, Hands>) {
	for (const time of times) {
		const total = item.querySelector(`[data-total="${time}"]`);
		if (total) total.textContent = String(handsUp(hands[time]));
		for (const [index, box] of boxesOf(item, time).entries())
			box.setAttribute('aria-invalid', String(box.value.trim() !== '' && hands[time][index] === undefined));
		for (const [index, bar] of item.querySelectorAll(`.class-bar.${time} rect`).entries())
			bar.setAttribute('width', String(shareOf(hands[time], index)));
	}
	const bars = item.querySelector<HTMLElement>('.class-bars');
	if (bars) bars.hidden = handsUp(hands.start) + handsUp(hands.end) === 0;
	const change = item.querySelector<HTMLElement>('.class-change');
	const { answer = '', name = '' } = change?.dataset ?? {};
	const words = changeText(hands.start, hands.end, { index: Number(answer), name }) ?? '';
	if (change && change.textContent !== words) change.textContent = words;
}

customElements.define('class-result', ClassResult);
