import type { Page } from 'playwright';

/**
 * What does not fit on the slides of a deck, each slide 1280 pixels wide: words outside their slide, words that run into the
 * title, the foot or what is drawn of a picture, and type smaller than 2.9 % of the slide's width.
 */
export async function slideFaults(page: Page): Promise<string[]> {
	await page.evaluate(showAll);
	return page.evaluate(findFaults);
}

/** Every slide below the other, and every picture there. */
async function showAll() {
	for (const slide of document.querySelectorAll<HTMLElement>('.deck-slide')) {
		slide.hidden = false;
		slide.style.width = '1280px';
	}
	await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
}

/** Runs in the page, so all it needs is inside it. */
function findFaults(): string[] {
	type Words = { box: DOMRect; text: string; size: number; inside: Element };
	const slack = 2;

	/** Every line of text in an element, with its box and its type. */
	const wordsIn = (root: Element): Words[] => {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		const found: Words[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const inside = node.parentElement;
			const text = node.textContent?.trim().slice(0, 50);
			if (!inside?.checkVisibility() || !text) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const size = Number.parseFloat(getComputedStyle(inside).fontSize);
			for (const box of range.getClientRects()) if (box.width > 1) found.push({ box, text, size, inside });
		}
		return found;
	};
	const shared = (a: DOMRect, b: DOMRect) => {
		const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
		return new DOMRect(left, top, Math.min(a.right, b.right) - left, Math.min(a.bottom, b.bottom) - top);
	};
	const overlap = (a: DOMRect, b: DOMRect) => shared(a, b).width > slack && shared(a, b).height > slack;
	const within = ({ left, right, top, bottom }: DOMRect, outer: DOMRect) =>
		left >= outer.left - slack &&
		right <= outer.right + slack &&
		top >= outer.top - slack &&
		bottom <= outer.bottom + slack;

	/** Is any of the picture's ink behind the words? A drawing leaves corners of its box empty. */
	const isOn = (image: HTMLImageElement, words: DOMRect) => {
		const box = image.getBoundingClientRect();
		if (!overlap(words, box)) return false;
		const brush = new OffscreenCanvas(box.width, box.height).getContext('2d');
		brush?.drawImage(image, 0, 0, box.width, box.height);
		const { left, top, width, height } = shared(words, box);
		const ink = brush?.getImageData(left - box.left, top - box.top, width, height).data ?? [];
		return ink.some((value, index) => index % 4 === 3 && value > 60);
	};

	const faultsOf = (slide: Element): string[] => {
		const whole = slide.getBoundingClientRect();
		const all = wordsIn(slide);
		const [body, title, foot] = ['.slide-words, .slide-draft', '.slide-title', '.slide-foot'].map((place) =>
			all.filter(({ inside }) => inside.closest(place)),
		) as [Words[], Words[], Words[]];
		const art = [...slide.querySelectorAll<HTMLImageElement>('.slide-art img')].filter((one) => one.checkVisibility());
		const runInto = (others: Words[], name: string) =>
			body
				.filter(({ box }) => others.some((other) => overlap(other.box, box)))
				.map(({ text }) => `runs into the ${name}: ${text}`);
		return [
			...all.filter(({ box }) => !within(box, whole)).map(({ text }) => `reaches out of the slide: ${text}`),
			...runInto(foot, 'foot'),
			...runInto(title, 'title'),
			...[...body, ...title, ...foot]
				.filter(({ box }) => art.some((image) => isOn(image, box)))
				.map(({ text }) => `runs into a picture: ${text}`),
			...all
				.filter(({ size }) => size / whole.width < 0.029)
				.map(({ size, text }) => `type of ${((size / whole.width) * 100).toFixed(1)} %: ${text}`),
		];
	};
	return [...document.querySelectorAll('.deck-slide .slide')].flatMap((slide, index) => [
		...new Set(faultsOf(slide).map((fault) => `slide ${index + 1}: ${fault}`)),
	]);
}
