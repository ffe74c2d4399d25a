import { PackError } from '../pack/error.ts';

/** The school's logo in the form: chosen from a file, shown small, held as a data URL. */
export class LogoBox {
	private readonly input: HTMLInputElement | null;
	private readonly shown: HTMLElement | null;
	private readonly picture: HTMLImageElement | null;
	private url = '';

	constructor(root: HTMLElement) {
		this.input = root.querySelector('[name="logo"]');
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
		if (url === '' && this.input) this.input.value = '';
	}
}

/** @returns a picture's bytes; undefined where the words are no picture */
export function blobOf(url: string): Blob | undefined {
	const [, type, base64] = /^data:(image\/(?:png|jpeg|svg\+xml));base64,([\w+/=]+)$/.exec(url) ?? [];
	if (!type || !base64) return undefined;
	return new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type });
}

/** @returns a file as a data URL */
export function dataUrlOf(file: File): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.addEventListener('load', () => resolve(String(reader.result)));
		reader.addEventListener('error', () =>
			reject(new PackError(`“${file.name}” cannot be read.`, 'Choose it again, or choose another file.')),
		);
		reader.readAsDataURL(file);
	});
}
