import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { slides } from '../../src/lesson/ask.ts';
import { visitSite } from '../help/browser.ts';
import { lessonPages, lessons } from '../help/site.ts';
import { slideFaults, slideFaultsAsShown, slideWidths } from './slide-faults.ts';

const visit = visitSite();
const id = lessons[0]?.id ?? '';
const count = lessons[0] ? slides(lessons[0]).length : 0;

const shownSlide = (page: Page) =>
	page.locator('.deck-slide').evaluateAll((all) => all.findIndex((one) => one.checkVisibility()) + 1);
const hash = (page: Page) => new URL(page.url()).hash;
const says = (page: Page, name: string) => page.locator(`[data-show="${name}"]`).textContent();
const isAt = (page: Page, number: number) => expect.poll(() => says(page, 'where')).toBe(`Slide ${number} of ${count}`);
const deckIsAt = (page: Page, number: number) => expect.poll(() => shownSlide(page)).toBe(number);

/** The slides with the presenter beside them, as a teacher opens it. */
async function both(context: BrowserContext) {
	const deck = await context.newPage();
	await deck.goto(`/lessons/${id}/slides/`);
	const [presenter] = await Promise.all([context.waitForEvent('page'), deck.keyboard.press('p')]);
	await presenter.waitForURL(`**/lessons/${id}/presenter/`);
	return { deck, presenter };
}

describe('the slides', () => {
	it.each([
		['ArrowRight', 3, 4],
		['ArrowDown', 3, 4],
		['PageDown', 3, 4],
		['Space', 3, 4],
		['Enter', 3, 4],
		['ArrowLeft', 3, 2],
		['ArrowUp', 3, 2],
		['PageUp', 3, 2],
		['Backspace', 3, 2],
		['Home', 3, 1],
		['End', 3, count],
		['ArrowLeft', 1, 1],
		['ArrowRight', count, count],
		['Control+ArrowRight', 3, 3],
	])('with %s move from %i to %i, and the address keeps the place', async (key, from, to) => {
		const page = await visit.open(`/lessons/${id}/slides/#${from}`);
		expect(await shownSlide(page)).toBe(from);
		await page.keyboard.press(key);
		expect(await shownSlide(page)).toBe(to);
		expect(hash(page)).toBe(`#${to}`);
	});

	it('are where they were when loaded again', async () => {
		const page = await visit.open(`/lessons/${id}/slides/`);
		await page.keyboard.press('End');
		await page.reload();
		expect(await shownSlide(page)).toBe(count);
	});

	it('move by buttons, and say where they are', async () => {
		const page = await visit.open(`/lessons/${id}/slides/`);
		await page.getByRole('button', { name: 'Next' }).click();
		await page.getByRole('button', { name: 'Next' }).press('Space');
		expect(await shownSlide(page)).toBe(3);
		expect(await page.locator('[data-status]').textContent()).toBe(`3 of ${count}`);
		expect(await page.getByRole('status').textContent()).toMatch(/^Slide 3:\s+\S/);
		await page.getByRole('button', { name: 'Back' }).click();
		expect(await shownSlide(page)).toBe(2);
	});

	it('show the first for an address that names none', async () => {
		const page = await visit.open(`/lessons/${id}/slides/#nowhere`);
		expect(await shownSlide(page)).toBe(1);
	});

	it('fill the whole screen, and leave it again', async () => {
		const page = await visit.open(`/lessons/${id}/slides/`);
		const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
		await page.keyboard.press('f');
		await expect.poll(isFull).toBe(true);
		await page.keyboard.press('f');
		await expect.poll(isFull).toBe(false);
	});

	it('offer no whole screen where a browser has none, as on a phone', async () => {
		const context = await visit.visitor();
		await context.addInitScript(() => Object.defineProperty(document, 'fullscreenEnabled', { value: false }));
		const page = await context.newPage();
		await page.goto(`/lessons/${id}/slides/`);
		expect(await page.getByRole('button', { name: 'Full screen' }).count()).toBe(0);
		await page.keyboard.press('f');
		expect(await shownSlide(page)).toBe(1);
	});

	it('stand one below the other without scripts', async () => {
		const page = await visit.open(`/lessons/${id}/slides/`, { javaScriptEnabled: false });
		expect(await page.locator('.slide:visible').count()).toBe(count);
	});
});

describe('the presenter window', () => {
	it('stays in step with the slides, both ways', async () => {
		const { deck, presenter } = await both(await visit.visitor());
		await isAt(presenter, 1);
		await deck.keyboard.press('ArrowRight');
		await isAt(presenter, 2);
		await presenter.getByRole('button', { name: 'Next' }).click();
		await deckIsAt(deck, 3);
		await presenter.locator('body').press('ArrowLeft');
		await deckIsAt(deck, 2);
	});

	it('opens where the slides are', async () => {
		const context = await visit.visitor();
		const deck = await context.newPage();
		await deck.goto(`/lessons/${id}/slides/#5`);
		const presenter = await context.newPage();
		await presenter.goto(`/lessons/${id}/presenter/`);
		await isAt(presenter, 5);
	});

	it('comes to the front as it is when it is asked for again, with its time', async () => {
		const context = await visit.visitor();
		const { deck, presenter } = await both(context);
		await presenter.getByRole('button', { name: 'Next' }).click();
		await deckIsAt(deck, 2);
		await presenter.evaluate(() => document.body.setAttribute('data-same', ''));
		await deck.keyboard.press('p');
		await deck.reload();
		await deck.keyboard.press('P');
		await deck.keyboard.press('ArrowRight');
		await isAt(presenter, 3);
		expect(await presenter.locator('[data-same]').count()).toBe(1);
		expect(context.pages()).toHaveLength(2);
	});

	it('follows a key that is held down, where a browser refuses many changes of the address', async () => {
		const context = await visit.visitor();
		await context.addInitScript(refuseAfter, 100);
		const { deck, presenter } = await both(context);
		for (let press = 0; press < 60; press += 1) {
			await deck.keyboard.press('End');
			await deck.keyboard.press('Home');
		}
		await deck.keyboard.press('ArrowRight');
		await deckIsAt(deck, 2);
		await isAt(presenter, 2);
		await deck.evaluate(() => window.dispatchEvent(new Event('accept-again')));
		await expect.poll(() => hash(deck)).toBe('#2');
	});

	it('shows the notes of this slide, and the next slide', async () => {
		const page = await visit.open(`/lessons/${id}/presenter/`);
		await page.getByRole('button', { name: 'Next' }).click();
		const seen = await page.locator('.presenter-notes:visible').evaluateAll((all) => all.map((one) => one.ariaLabel));
		expect(seen).toEqual(['Notes for slide 2']);
		expect(await page.locator('.presenter-slide:visible').count()).toBe(2);
	});

	it('keeps time, pauses, and begins again', async () => {
		const context = await visit.visitor();
		const page = await context.newPage();
		await page.clock.install();
		await page.goto(`/lessons/${id}/presenter/`);
		await page.clock.runFor(65_000);
		expect(await says(page, 'clock')).toMatch(/^1:0[456]$/);
		await page.getByRole('button', { name: 'Pause' }).click();
		const stopped = await says(page, 'clock');
		await page.clock.runFor(10_000);
		expect(await says(page, 'clock')).toBe(stopped);
		await page.getByRole('button', { name: 'Reset time' }).click();
		expect(await says(page, 'clock')).toBe('0:00');
		await page.getByRole('button', { name: 'Go on' }).click();
		await page.clock.runFor(3_000);
		expect(await says(page, 'clock')).toMatch(/^0:0[234]$/);
	});

	it('goes on without a network once both are open, with every picture there', async () => {
		const context = await visit.visitor();
		const { deck, presenter } = await both(context);
		await context.setOffline(true);
		for (let number = 1; number <= count; number += 1) {
			await deckIsAt(deck, number);
			await isAt(presenter, number);
			for (const page of [deck, presenter]) expect(await missingPictures(page), `on slide ${number}`).toEqual([]);
			await presenter.getByRole('button', { name: 'Next' }).click();
		}
	});
});

/** As Safari does: so many changes of the address, and each further one throws, until it has calmed down. */
function refuseAfter(most: number) {
	const { replaceState } = history;
	let left = most;
	window.addEventListener('accept-again', () => {
		left = most;
	});
	history.replaceState = (...change) => {
		left -= 1;
		if (left < 0) throw new DOMException('Attempt to use history.replaceState() too often', 'SecurityError');
		replaceState.apply(history, change);
	};
}

/** Pictures in sight that did not load, after each had time to. */
const missingPictures = (page: Page) =>
	page.evaluate(async () => {
		const seen = [...document.images].filter((image) => image.checkVisibility());
		await Promise.all(seen.map((image) => image.decode().catch(() => {})));
		return seen.filter((image) => image.naturalWidth === 0).map((image) => image.src);
	});

describe('every slide holds its words', () => {
	it.each(lessonPages)('of $id, in type large enough to read from the back', async ({ id: lesson }) => {
		const page = await visit.open(`/lessons/${lesson}/slides/`);
		expect((await slideFaults(page)).join('\n')).toBe('');
	});

	it.each(lessonPages)('of $id, on paper too', async ({ id: lesson }) => {
		const page = await visit.open(`/lessons/${lesson}/print/`);
		await page.emulateMedia({ media: 'print' });
		await page.evaluate(() => document.fonts.ready.then(() => {}));
		const faults = await slideFaultsAsShown(page, '.slides-part .slide');
		await page.emulateMedia({ media: null });
		expect(faults.join('\n')).toBe('');
	});

	it.each(lessonPages)('of $id, with a look that depends on what it holds', async ({ id: lesson }) => {
		const page = await visit.open(`/lessons/${lesson}/slides/`);
		const wrong = await page.locator('.slide').evaluateAll((all) =>
			all.flatMap((slide, index) =>
				Object.entries({
					'holds-board': '.board',
					'holds-help': '.help',
					'holds-many-words': '.keyword ~ .keyword',
					'slide-drafted': '.slide-draft',
				}).flatMap(([name, held]) =>
					slide.classList.contains(name) === (slide.querySelector(held) !== null)
						? []
						: [`slide ${index + 1}: ${name}`],
				),
			),
		);
		expect(wrong).toEqual([]);
	});

	it('where a browser knows no share of a width, as Safari 15', async () => {
		const page = await (await visit.visitor()).newPage();
		await page.addInitScript(() => {
			CSS.supports = () => false;
		});
		await page.route('**/*.css', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: (await response.text()).replaceAll(/\b1cqw\b/g, '1none') });
		});
		await page.goto(`/lessons/${id}/slides/`);
		expect((await slideFaults(page)).join('\n')).toBe('');
	});

	it.each([
		['words that run over', { over: 'height: 60cqw; padding-top: 50cqw' }, 'reaches out of the slide: over'],
		['words too small', { small: 'font-size: 1cqw' }, 'type of 1.0 %: small'],
		['words over words', { under: '', over: 'margin-top: -5cqw' }, 'words on other words: over'],
		['a foot over a box', { box: 'height: 42cqw; border: 1px solid' }, 'words on a box: '],
		[
			'a foot close to a box',
			{ box: 'position: absolute; bottom: 6.4cqw; margin: 0; border: 1px solid' },
			'words on a box: ',
		],
		['words wider than their box', { wide: 'width: 1cqw; border: 1px solid' }, 'reaches out of its box: wide'],
		['a box under a picture', { box: 'width: 80cqw; height: 30cqw; border: 1px solid' }, 'on a box: box'],
	])('and %s would be noticed', async (_, words, fault) => {
		const page = await visit.open(`/lessons/${id}/slides/#2`);
		await page.evaluate(spoil, words);
		const faults = await slideFaults(page);
		for (const width of slideWidths)
			expect(faults.some((one) => one.startsWith(`${width} px: slide 2: `) && one.includes(fault))).toBe(true);
	});
});

/** Puts paragraphs in place of the words of the second slide, which has a picture: the text of each, and how it is set. */
function spoil(paragraphs: Record<string, string | undefined>) {
	const words = document.querySelectorAll('.slide-words')[1];
	words?.replaceChildren(
		...Object.entries(paragraphs).map(([text, style = '']) => {
			const paragraph = document.createElement('p');
			paragraph.textContent = text;
			paragraph.style.cssText = style;
			return paragraph;
		}),
	);
}
