import { nameOfPrint, type Print, wholePack } from '../pack/prints.ts';
import { replaceAddress } from '../parts/replace-address.ts';
import { marksFrom, searchFrom, type Wish, wishFrom } from './print-wish.ts';

/** Shows and prints the parts that are ticked, and keeps the choice in the address. */
class PrintChoice extends HTMLElement {
	private readonly form = this.querySelector('form');
	private readonly status = this.querySelector('[role="status"]');
	private readonly button = this.querySelector('button');
	private readonly pdf = this.querySelector('a');

	connectedCallback() {
		// The page is shown already for the nation that was chosen: the ticks say the same.
		const nation = document.documentElement.dataset['nation'];
		const wish = { ...wishFrom(location.search), ...(nation && { nation }) };
		for (const input of this.inputs())
			input.checked =
				input.name === 'parts'
					? wish.parts.includes(input.value)
					: wish[input.name as 'slides' | 'edition' | 'paper' | 'nation'] === input.value;
		this.form?.addEventListener('input', () => this.apply());
		this.form?.addEventListener('submit', (event) => {
			event.preventDefault();
			print();
		});
		this.apply();
	}

	private inputs() {
		return this.querySelectorAll('input');
	}

	private apply() {
		const wish = this.wish();
		const nothing = wish.parts.length === 0;
		if (this.button) this.button.disabled = nothing;
		if (this.status) this.status.textContent = nothing ? 'Tick at least one part.' : '';
		for (const input of this.inputs()) {
			if (input.name !== 'slides') continue;
			input.disabled = wish.edition === 'large-print';
			input.closest('label')?.classList.toggle('off', input.disabled);
		}
		if (nothing) return;
		const { dataset } = document.documentElement;
		for (const [name, value] of Object.entries(marksFrom(wish))) {
			if (value === undefined) delete dataset[name];
			else dataset[name] = value;
		}
		// Which the built site has of each nation; editions and papers are printed on request.
		const pack = nameOfPrint({ ...wholePack, nation: wish.nation as Print['nation'] });
		if (this.pdf) this.pdf.href = `/packs/${this.dataset['lesson']}${pack}.pdf`;
		replaceAddress(`${location.pathname}${searchFrom(wish)}`);
	}

	private wish(): Wish {
		const chosen = (name: string) =>
			[...this.inputs()].filter((input) => input.name === name && input.checked).map(({ value }) => value);
		const one = (name: string) => chosen(name)[0] ?? '';
		return {
			parts: chosen('parts'),
			slides: one('slides'),
			edition: one('edition'),
			paper: one('paper'),
			nation: one('nation'),
		};
	}
}

customElements.define('print-choice', PrintChoice);
