import { adultsIn } from './adults-in.ts';
import type { Details } from './details.ts';
import { adultsForLink } from './left-out.ts';

/** Says under the form's adults whom no link for pupils will carry, and why. Packs carry them all the same. */
export class LeftOutSaid {
	private readonly place: HTMLElement | null;
	private readonly read: () => Details;

	constructor(root: HTMLElement, read: () => Details) {
		this.place = root.querySelector('[data-left-out]');
		this.read = read;
		root.addEventListener('details-kept', () => this.show());
	}

	show() {
		const { leftOut } = adultsForLink(adultsIn(this.read()));
		const words =
			leftOut.length > 0 ? `Packs show everybody here. A link for pupils leaves out ${leftOut.join(' ')}` : '';
		// Said again only when it changes, so that a screen reader does not repeat it with every letter.
		if (this.place && this.place.textContent !== words) this.place.textContent = words;
	}
}
