import { encode } from 'uqr';
import { soundAdults, writeAdults } from './adults.ts';
import { adultsIn } from './adults-in.ts';
import { keptDetails } from './keep.ts';

/** Makes the link for a class, with its QR code. The school's adults are in it only while the box is ticked. */
class PupilLink extends HTMLElement {
	private readonly tick = this.querySelector<HTMLInputElement>('input');

	connectedCallback() {
		this.tick?.addEventListener('change', () => this.show());
		this.querySelector('details')?.addEventListener('toggle', () => this.show());
		this.querySelector('[data-act="copy"]')?.addEventListener('click', () => void this.copy());
	}

	private link(): string {
		const adults = this.tick?.checked ? soundAdults(adultsIn(keptDetails()?.details ?? {})) : [];
		const { nation } = document.documentElement.dataset;
		const pieces = [adults.length && `adults=${writeAdults(adults)}`, nation && `nation=${nation}`].filter(Boolean);
		return new URL(`${this.dataset['path']}${pieces.length ? `#${pieces.join('&')}` : ''}`, location.href).href;
	}

	private show() {
		const link = this.link();
		const place = this.querySelector<HTMLAnchorElement>('[data-show="link"]');
		place?.setAttribute('href', link);
		this.text('link', link);
		this.text('said', '');
		this.text('adults', this.tick?.checked ? this.told() : '');
		this.querySelector('[data-show="code"]')?.replaceChildren(drawing(link));
	}

	/** Who is in the link, and who is left out, before anybody gives it away. */
	private told(): string {
		const all = adultsIn(keptDetails()?.details ?? {});
		const sound = soundAdults(all);
		if (all.length === 0) return 'There are no adults yet. Add them on the page “Make it yours”, then come back.';
		const left = all.length - sound.length;
		const names = `In the link: ${sound.map(({ name }) => name).join(', ') || 'nobody'}. Everybody who has the link can read this.`;
		return left
			? `${names} Left out: ${left}. A link takes five adults, short words, and no numbers to call or addresses.`
			: names;
	}

	private async copy() {
		const link = this.link();
		const done = await navigator.clipboard?.writeText(link).then(
			() => true,
			() => false,
		);
		this.text('said', done ? 'Copied.' : 'This browser does not copy by itself. Select the link above and copy it.');
	}

	private text(name: string, words: string) {
		const place = this.querySelector(`[data-show="${name}"]`);
		if (place) place.textContent = words;
	}
}

/** A QR code drawn in SVG, with the four modules of quiet around it that readers need. */
function drawing(link: string): SVGSVGElement {
	const { data, size } = encode(link, { ecc: 'M', border: 4 });
	const rows = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
	const make = <N extends 'svg' | 'rect' | 'path'>(name: N) =>
		document.createElementNS('http://www.w3.org/2000/svg', name);
	const [svg, paper, dots] = [make('svg'), make('rect'), make('path')];
	svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-label', 'QR code of the link');
	paper.setAttribute('width', String(size));
	paper.setAttribute('height', String(size));
	paper.setAttribute('class', 'pupil-link-paper');
	dots.setAttribute('d', rows.join(''));
	dots.setAttribute('class', 'pupil-link-ink');
	svg.append(paper, dots);
	return svg;
}

customElements.define('pupil-link', PupilLink);
