import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { writeAdults } from '../../src/yours/adults.ts';
import { visitSite } from '../help/browser.ts';
import { pupilAddresses } from '../help/site.ts';

const visit = visitSite();
const bars = { 'Hide this page': 'hide-page .button', 'Get help': '.help-bar .button' };
const adults = writeAdults(
	['Ms Ahmed', 'Mr Jones', 'Dr Okafor'].map((name) => ({ name, role: 'Safeguarding lead', where: 'Room 12' })),
);

/** Which of the two cannot be pressed where the page now stands. */
const outOfSight = (page: Page) =>
	page.evaluate(
		(wanted) =>
			Object.entries(wanted)
				.filter(([, selector]) => {
					const place = document.querySelector(selector);
					const { left, right, top, bottom } = place?.getBoundingClientRect() ?? new DOMRect();
					const inView = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight && bottom > top;
					return !inView || !place?.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
				})
				.map(([name]) => name),
		bars,
	);

/** How much of the screen the bars cover in the middle of a page: 0 to 1. */
const covered = (page: Page) =>
	page.evaluate(() => {
		const seen = [...document.querySelectorAll('.pupil-top, .help-bar')].map((bar) => {
			const { top, bottom } = bar.getBoundingClientRect();
			return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
		});
		return seen.reduce((sum, height) => sum + height, 0) / innerHeight;
	});

/** The page made long, so that its middle is neither its beginning nor its end, and read to a part of it. */
async function readTo(page: Page, part: number) {
	await page.evaluate(() => {
		const main = document.querySelector('main');
		if (main) main.style.minHeight = '4000px';
	});
	await page.evaluate(
		(to) => scrollTo({ top: (document.body.scrollHeight - innerHeight) * to, behavior: 'instant' }),
		part,
	);
}

describe('help and the way out stay in sight', () => {
	const screens = [
		{ width: 320, height: 568 },
		{ width: 360, height: 640 },
		{ width: 768, height: 1024 },
		{ width: 1280, height: 720 },
	];
	it.each(pupilAddresses)('on %s, however far it is read, on phones, tablets and computers', async (address) => {
		const page = await visit.arrive(`${address}#adults=${adults}`, {});
		for (const screen of screens) {
			await page.setViewportSize(screen);
			for (const part of [0, 0.5, 1]) {
				await readTo(page, part);
				await expect.poll(() => outOfSight(page), { message: `${screen.width} px wide, read to ${part}` }).toEqual([]);
			}
			await readTo(page, 0.5);
			await expect.poll(() => covered(page), { message: `${screen.width} px wide` }).toBeLessThan(0.3);
		}
	});

	it.each([
		{ text: '125', width: 320, height: 640 },
		{ text: '125', width: 360, height: 640 },
		{ text: '150', width: 768, height: 1024 },
		{ text: '200', width: 768, height: 1024 },
		{ text: '200', width: 1280, height: 720 },
	])('with text at $text % on $width × $height', async ({ text, width, height }) => {
		const page = await visit.arrive('/learn/ks1-01/', { viewport: { width, height } });
		await page.evaluate((size) => document.documentElement.setAttribute('data-text', size), text);
		await readTo(page, 0.5);
		expect(await outOfSight(page)).toEqual([]);
		expect(await covered(page)).toBeLessThan(0.3);
	});

	it('or at least the way out, on a phone on its side', async () => {
		const page = await visit.arrive(pupilAddresses[0] ?? '', { viewport: { width: 568, height: 320 } });
		await readTo(page, 0.5);
		expect(await outOfSight(page)).toEqual(['Get help']);
		expect(await covered(page)).toBeLessThan(0.2);
	});

	it('or at least the way out, on a phone with the largest text', async () => {
		const page = await visit.arrive('/learn/ks1-01/', { viewport: { width: 320, height: 568 } });
		await page.evaluate(() => document.documentElement.setAttribute('data-text', '200'));
		await readTo(page, 0.5);
		expect(await outOfSight(page)).toEqual(['Get help']);
		expect(await covered(page)).toBeLessThan(0.2);
	});

	it('and cover nothing at 400 %, where Shift leaves', async () => {
		const page = await visit.arrive(pupilAddresses[0] ?? '', { viewport: { width: 320, height: 256 } });
		await readTo(page, 0.5);
		expect(await covered(page)).toBe(0);
		expect(await outOfSight(page)).toEqual(Object.keys(bars));
	});

	it('and a school’s own adults are whole at the end of the page', async () => {
		const page = await visit.arrive(`/help/#adults=${adults}`, { viewport: { width: 320, height: 568 } });
		await readTo(page, 1);
		const { y, height } = (await page.locator('.help-bar .school-adults').boundingBox()) ?? { y: 0, height: 0 };
		expect(height).toBeGreaterThan(0);
		expect(y + height).toBeLessThanOrEqual(568);
	});
});

describe('what has the focus', () => {
	it.each([
		['ks1-02', 360, 640],
		['ks3-03', 360, 640],
		['ks1-02', 1280, 720],
	])('is never under a bar: %s on %i × %i', async (id, width, height) => {
		const page = await visit.open(`/learn/${id}/`, { viewport: { width, height } });
		const stops = new Set<string>();
		const under: string[] = [];
		for (let tabs = 0; tabs < 60; tabs += 1) {
			await page.keyboard.press('Tab');
			const found = await page.evaluate(() => {
				const here = document.activeElement;
				if (!here || here === document.body || here.closest('.skip, .pupil-top, .help-bar')) return undefined;
				const box = here.getBoundingClientRect();
				const edges = [...document.querySelectorAll('.pupil-top, .help-bar')].map((bar) => bar.getBoundingClientRect());
				const hidden = edges.some((bar) => box.top >= bar.top && box.bottom <= bar.bottom);
				return { hidden, what: here.outerHTML.slice(0, 100) };
			});
			if (found) stops.add(found.what);
			if (found?.hidden) under.push(found.what);
		}
		expect(stops.size).toBeGreaterThan(10);
		expect(under).toEqual([]);
	});
});
