import type { Page } from 'playwright';

/** Slides are looked at as wide as a phone held sideways, a projector and a large board, in pixels. */
export const slideWidths = [480, 1280, 1920] as const;

/**
 * What does not fit on the slides of a deck: words outside their slide or their box, words on other words or on a box or a
 * picture that is not theirs, boxes on boxes or on pictures, and type smaller than 2.9 % of the slide's width.
 */
export async function slideFaults(page: Page): Promise<string[]> {
	await page.evaluate(showAll);
	const found: string[] = [];
	for (const width of slideWidths) {
		await page.evaluate(setWidth, width);
		found.push(...(await slideFaultsAsShown(page)).map((fault) => `${width} px: ${fault}`));
	}
	return found;
}

/** The same for slides as they stand on any page. @param selector which of them */
export const slideFaultsAsShown = (page: Page, selector = '.slide'): Promise<string[]> =>
	page.evaluate(findFaults, selector);

/** Every slide below the other, with every letter and picture there. */
async function showAll() {
	for (const slide of document.querySelectorAll<HTMLElement>('.deck-slide')) slide.hidden = false;
	await document.fonts.ready;
	await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
}

/** Two frames later a page that measures its slides itself has done so. */
async function setWidth(width: number) {
	for (const slide of document.querySelectorAll<HTMLElement>('.deck-slide')) slide.style.width = `${width}px`;
	for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
}

/** Runs in the page, so all it needs is inside it. */
function findFaults(selector: string): string[] {
	/** The least distance between words and what is not theirs, in shares of their size. The line at the foot wants more. */
	const airAround = (block: Element) => (block.matches('.slide-foot') ? 0.3 : 0.1);
	type Words = { box: DOMRect; text: string; size: number; block: Element };
	type Thing = { box: DOMRect; element: Element; name: string };

	/** The nearest element around that is set by itself, not in a line with others. */
	const blockOf = (element: Element): Element => {
		const parent = element.parentElement;
		return parent && getComputedStyle(element).display.startsWith('inline') ? blockOf(parent) : element;
	};

	const pen = new OffscreenCanvas(1, 1).getContext('2d');
	/** How much of a line's height is empty above and below its letters, which differs from face to face and from word to word. */
	const emptyIn = (words: string, { font, fontSize }: CSSStyleDeclaration) => {
		if (!pen) throw new Error('no canvas to measure letters with');
		pen.font = font;
		const of = pen.measureText(words);
		return {
			above: of.fontBoundingBoxAscent - of.actualBoundingBoxAscent,
			below: of.fontBoundingBoxDescent - of.actualBoundingBoxDescent,
			size: Number.parseFloat(fontSize),
		};
	};

	/** Every line of text in an element, with the box around its letters and its type. */
	const wordsIn = (root: Element): Words[] => {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		const found: Words[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const inside = node.parentElement;
			const text = node.textContent?.trim();
			if (!inside?.checkVisibility() || inside.closest('.visually-hidden') || !text) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const { above, below, size } = emptyIn(text, getComputedStyle(inside));
			const block = blockOf(inside);
			for (const { x, y, width, height } of range.getClientRects())
				if (width > 1) found.push({ box: new DOMRect(x, y + above, width, height - above - below), text, size, block });
		}
		return found;
	};

	const isDrawn = (element: Element): boolean => {
		if (element.matches('img, svg')) return true;
		const style = getComputedStyle(element);
		const sees = (colour: string) => !/^(transparent|rgba\(.*, 0\))$/.test(colour);
		const sides = ['top', 'right', 'bottom', 'left'] as const;
		return (
			sees(style.backgroundColor) ||
			style.backgroundImage !== 'none' ||
			sides.some((side) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0)
		);
	};

	/** Every box that is seen as one, and every picture. */
	const thingsIn = (slide: Element): Thing[] =>
		[...slide.querySelectorAll('*')]
			.filter((one) => !one.closest('svg')?.parentElement?.closest('svg') && !one.matches('svg *'))
			.filter((one) => one.checkVisibility() && isDrawn(one))
			.map((element) => ({
				element,
				box: element.getBoundingClientRect(),
				name: element.matches('img, svg') ? 'a picture' : 'a box',
			}));

	const shared = (a: DOMRect, b: DOMRect) => {
		const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
		return new DOMRect(left, top, Math.min(a.right, b.right) - left, Math.min(a.bottom, b.bottom) - top);
	};

	const brushes = new Map<Element, OffscreenCanvasRenderingContext2D | null>();
	/** Is any of the picture's ink there? A drawing leaves corners of its box empty. */
	const hasInk = (image: HTMLImageElement, place: DOMRect) => {
		const { left, top, width, height } = image.getBoundingClientRect();
		if (!brushes.has(image)) {
			const brush = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
			brush?.drawImage(image, 0, 0, width, height);
			brushes.set(image, brush);
		}
		const ink =
			brushes.get(image)?.getImageData(place.left - left, place.top - top, place.width, place.height).data ?? [];
		return ink.some((value, index) => index % 4 === 3 && value > 60);
	};

	const faultsOf = (slide: Element): string[] => {
		const whole = slide.getBoundingClientRect();
		const slack = Math.max(1, whole.width / 640);
		const overlap = (a: DOMRect, b: DOMRect) => shared(a, b).width > slack && shared(a, b).height > slack;
		const within = (inner: DOMRect, outer: DOMRect) =>
			inner.left >= outer.left - slack &&
			inner.right <= outer.right + slack &&
			inner.top >= outer.top - slack &&
			inner.bottom <= outer.bottom + slack;
		/** Words with the air they need around them: touching looks like overlapping. */
		const airy = ({ box, size, block }: Words) => {
			const air = size * airAround(block);
			return new DOMRect(box.x - air, box.y - air, box.width + 2 * air, box.height + 2 * air);
		};
		const covers = ({ element, box }: Thing, place: DOMRect) =>
			overlap(box, place) && (!(element instanceof HTMLImageElement) || hasInk(element, shared(box, place)));

		const all = wordsIn(slide);
		const things = thingsIn(slide);
		const wordsOnWords = all.filter((one, index) =>
			all.slice(0, index).some((other) => other.block !== one.block && overlap(airy(one), other.box)),
		);
		const onThing = all.flatMap((one) =>
			things
				.filter(({ element }) => !element.contains(one.block) && !one.block.contains(element))
				.filter((thing) => covers(thing, airy(one)))
				.map(({ name }) => `words on ${name}: ${one.text}`),
		);
		const outOfBox = all.filter(({ box, block }) =>
			things.some((thing) => thing.element.contains(block) && !within(box, thing.box)),
		);
		const thingsOnThings = things.flatMap((one, index) =>
			things
				.slice(0, index)
				.filter(({ element }) => !element.contains(one.element) && !one.element.contains(element))
				.filter((other) => !(one.name === 'a picture' && other.name === 'a picture'))
				.filter((other) => overlap(one.box, other.box) && covers(other, one.box) && covers(one, other.box))
				.map((other) =>
					`${one.name} on ${other.name}: ${one.element.textContent || other.element.textContent}`.slice(0, 70),
				),
		);
		return [
			...all.filter(({ box }) => !within(box, whole)).map(({ text }) => `reaches out of the slide: ${text}`),
			...wordsOnWords.map(({ text }) => `words on other words: ${text}`),
			...onThing,
			...outOfBox.map(({ text }) => `reaches out of its box: ${text}`),
			...thingsOnThings,
			...all
				.filter(({ size }) => size / whole.width < 0.029)
				.map(({ size, text }) => `type of ${((size / whole.width) * 100).toFixed(1)} %: ${text}`),
		];
	};
	return [...document.querySelectorAll(selector)].flatMap((slide, index) => [
		...new Set(faultsOf(slide).map((fault) => `slide ${index + 1}: ${fault}`)),
	]);
}
