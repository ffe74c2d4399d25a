import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { showEverything, visitSite, wakeIslands } from '../help/browser.ts';
import { beginLesson } from '../help/open-lesson.ts';
import { pretendVoices } from '../help/pretend-voice.ts';
import { addresses, htmlOf, lessonPages } from '../help/site.ts';
import { faultsOn } from './faults-on.ts';
import { layBarsDown } from './lay-bars-down.ts';
import { lookFaults } from './look-faults.ts';

const visit = visitSite();
/** Pages whose readers choose how they look. */
const choosing = addresses.filter((address) => htmlOf(address).includes('data-looks'));
const decks = addresses.filter((address) => address.endsWith('/slides/')).slice(0, 1);

async function withEverything(page: Page): Promise<Page> {
	await showEverything(page);
	await wakeIslands(page);
	return page;
}

describe('in dark, in high contrast, in a device’s own colours and without movement', () => {
	it.each(choosing)('all of %s can be made out', async (address) => {
		const page = await withEverything(await visit.open(address));
		await page.emulateMedia({ reducedMotion: 'reduce' });
		expect(await moving(page), 'moves where less movement is asked for').toEqual([]);
		await page.emulateMedia({ reducedMotion: null, forcedColors: 'active' });
		expect(await edgeless(page), 'without an edge, or a focus that shows, in forced colours').toEqual([]);
		await page.emulateMedia({ forcedColors: null });
		expect((await lookFaults(page)).join('\n'), 'in dark and high contrast').toBe('');
	});

	it.each(['/', '/lessons/', '/yours/', ...decks])('nothing moves on %s', async (address) => {
		const page = await withEverything(await visit.open(address, { reducedMotion: 'reduce' }));
		expect(await moving(page)).toEqual([]);
	});

	it.each(['.place', '.tell-adult', '.tell-option'])(
		'a choice that was made shows in forced colours: %s',
		async (kind) => {
			const address = lessonPages.find(({ lesson }) => lesson.id === 'ks3-03')?.address ?? '';
			const page = await withEverything(await visit.open(address, { forcedColors: 'active' }));
			const option = page.locator(`${kind}:visible`).first();
			const before = await option.screenshot();
			await option.click();
			await page.mouse.move(0, 0);
			expect(before.equals(await option.screenshot())).toBe(false);
		},
	);

	it('would notice something that moves, and a button that only its background shows', async () => {
		const page = await visit.open('/about/', { reducedMotion: 'reduce', forcedColors: 'active' });
		await page.evaluate(() => {
			document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button id="flat">Flat</button>');
			const flat = document.querySelector<HTMLElement>('#flat');
			if (flat) Object.assign(flat.style, { border: '0', outline: '0', transition: 'opacity 1s' });
		});
		expect(await edgeless(page)).toEqual(['Flat']);
		expect(await moving(page)).toEqual(['BUTTON']);
	});
});

/** Parts that would fade, slide or turn, and a page that would glide to its parts. */
const moving = (page: Page) =>
	page.evaluate(() => {
		const isLong = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0.01);
		return [...document.querySelectorAll('html, body, body *')]
			.filter((one) => {
				const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
				return isLong(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
			})
			.map(({ tagName }) => tagName);
	});

/** Buttons and choices in sight without an edge or an underline, and those that look the same with the focus on them. */
const edgeless = (page: Page) =>
	page.evaluate(() => {
		const edge = (one: Element, side: 'border' | 'outline') => {
			const { borderBottomStyle, borderBottomWidth, outlineStyle, outlineWidth } = getComputedStyle(one);
			const border = [borderBottomStyle, borderBottomWidth] as const;
			const [style, width] = side === 'border' ? border : [outlineStyle, outlineWidth];
			return style !== 'none' && Number.parseFloat(width) > 0;
		};
		const isUnderlined = (one: Element) => getComputedStyle(one).textDecorationLine.includes('underline');
		/** A row of a list shows its edges for the button that fills it. */
		const stands = (one: Element) => edge(one, 'border') || isUnderlined(one) || one.matches('.inbox > * > *');
		return [...document.querySelectorAll<HTMLElement>('button, .button, .option, .tell-adult, .tell-option')]
			.filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 1)
			.filter((one) => {
				const focused = one.matches('label') ? one.querySelector<HTMLElement>('input') : one;
				focused?.focus();
				const shows = focused !== document.activeElement || edge(focused ?? one, 'outline') || edge(one, 'outline');
				focused?.blur();
				return !shows || !stands(one);
			})
			.map((one) => one.textContent?.trim().slice(0, 40) ?? '');
	});

describe('with a voice to read aloud', () => {
	it.each(lessonPages.filter(({ lesson }) => lesson.keyStage === 'ks1'))(
		'axe finds nothing on $id, where every line has its button',
		async ({ address }) => {
			const context = await visit.visitor();
			await pretendVoices(context);
			const page = await context.newPage();
			await page.goto(address);
			await beginLesson(page);
			await withEverything(page);
			await layBarsDown(page);
			expect(await page.locator('read-aloud button:visible').count()).toBeGreaterThan(5);
			expect((await faultsOn(page)).join('\n')).toBe('');
		},
	);
});
