import { blobOf } from './picture.ts';

/** The school's logo in the form: chosen from a file, shown small, held as a data URL. */
export class LogoBox {
	private readonly shown: HTMLElement | null;
	private readonly picture: HTMLImageElement | null;
	private url = '';

	constructor(root: HTMLElement) {
		this.shown = root.querySelector('[data-logo]');
		this.picture = root.querySelector('[data-logo] img');
	}

	get value(): string {
		return this.url;
	}

	/** Empty takes the logo away. */
	set value(url: string) {
		this.url = url;
		if (this.picture?.src) URL.revokeObjectURL(this.picture.src);
		const blob = blobOf(url);
		if (this.shown) this.shown.hidden = blob === undefined;
		if (blob && this.picture) this.picture.src = URL.createObjectURL(blob);
		else this.picture?.removeAttribute('src');
	}
}
