import { blobOf } from './picture.ts';

/** The school's logo in the form: chosen from a file, shown small, held as a data URL. */
export class LogoBox {
	private readonly shown: HTMLElement | null;
	private readonly picture = document.createElement('img');
	private url = '';

	constructor(root: HTMLElement) {
		this.shown = root.querySelector('[data-logo]');
		this.picture.alt = 'The logo you chose';
	}

	get value(): string {
		return this.url;
	}

	/** Empty takes the logo away. */
	set value(url: string) {
		this.url = url;
		URL.revokeObjectURL(this.picture.src);
		this.picture.remove();
		const blob = blobOf(url);
		if (this.shown) this.shown.hidden = blob === undefined;
		if (!blob) return;
		this.picture.src = URL.createObjectURL(blob);
		this.shown?.prepend(this.picture);
	}
}
