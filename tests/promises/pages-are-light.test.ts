import { describe, expect, it } from 'vitest';
import type { Weight } from '../../scripts/bench/site/figures.ts';
import { neededFor } from '../../scripts/saves/needed.ts';
import { siteIn } from '../../scripts/site/size-checks.ts';
import { showEverything, visitSite, wakeIslands } from '../help/browser.ts';
import { beginLesson } from '../help/open-lesson.ts';
import { dist, htmlOf, lessonPages } from '../help/site.ts';
import { weigh } from '../help/weigh.ts';

const visit = visitSite();
const phone = { viewport: { width: 360, height: 740 } };

/**
 * Kilobytes as they travel, and requests beside the one for the icon, until a pupil has seen the first screen.
 * React is no part of it: it comes when the first activity is near.
 */
const firstView: Partial<Weight> = { html: 30, css: 15, script: 20, fonts: 60, requests: 16 };
/** Script with every activity awake. React itself is half of it, and comes once for all lessons. */
const awake: Partial<Weight> = { script: 110 };

const nothing: Weight = { html: 0, css: 0, script: 0, fonts: 0, pictures: 0, requests: 0 };

const holdsReact = (path: string) => path.endsWith('.js') && htmlOf(path).includes('Minified React error');

const tooMuch = (weight: Weight, most: Partial<Weight>) =>
	Object.entries(most).flatMap(([kind, limit]) => {
		const is = weight[kind as keyof Weight];
		return is > limit ? [`${kind}: ${Math.round(is * 10) / 10}, at most ${limit}`] : [];
	});

describe('a lesson opens fast on an old tablet and a slow network', () => {
	it.each(lessonPages)('$address, at first, and then with every activity awake', async ({ address }) => {
		const page = await (await visit.visitor(phone)).newPage();
		const weight = weigh(page);
		await page.goto(address);
		expect(tooMuch(await weight(), firstView), 'at first').toEqual([]);
		await beginLesson(page);
		await showEverything(page);
		await wakeIslands(page);
		const { script } = await weight();
		expect(tooMuch({ ...nothing, script }, awake), 'with every activity awake').toEqual([]);
	});

	it('fetches React once for all lessons, from one file', () => {
		const files = new Set(lessonPages.flatMap(({ address }) => neededFor([address], siteIn(dist)).filter(holdsReact)));
		expect([...files]).toEqual([expect.stringMatching(/^\/_astro\/react\.[\w-]+\.js$/)]);
	});

	it('would notice whatever is too heavy', async () => {
		const page = await (await visit.visitor({ ...phone, bypassCSP: true })).newPage();
		const weight = weigh(page);
		await page.goto('/times-tables/');
		const before = await weight();
		expect(tooMuch(before, firstView)).toEqual([]);
		const noise = (letters: number) => Array.from({ length: letters }, () => Math.random().toString(36)[2]).join('');
		await page.route('**/heavy.*', (route) => route.fulfill({ body: `/*${noise(200_000)}*/` }));
		await page.addScriptTag({ url: '/heavy.js' });
		await page.addStyleTag({ url: '/heavy.css' });
		const none = Object.fromEntries(Object.keys(firstView).map((kind) => [kind, 0]));
		expect(tooMuch(await weight(), { ...none, css: 15, ...awake }).map((one) => one.split(':')[0])).toEqual(
			expect.arrayContaining(['html', 'css', 'script', 'fonts', 'requests']),
		);
	});
});
