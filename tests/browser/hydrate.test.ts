import { expect, it } from 'vitest';
import { showEverything, visitSite, wakeIslands } from '../help/browser.ts';
import { beginLesson } from '../help/open-lesson.ts';
import { htmlOf, lessonPages } from '../help/site.ts';

const visit = visitSite();

/** A lesson with choices along a line: radio buttons, which a browser checks without asking any script. */
const address = lessonPages.map((page) => page.address).find((one) => /class="places-row/.test(htmlOf(one))) ?? '';

it('bears what is added to an island as soon as Astro says that it is hydrated', async () => {
	const page = await (await visit.visitor()).newPage();
	await page.addInitScript(() => {
		const add = ({ target }: MutationRecord) => {
			if (!(target instanceof Element) || target.hasAttribute('ssr')) return;
			for (const line of target.querySelectorAll('p, legend')) line.append(document.createElement('b'));
		};
		const watch = new MutationObserver((changes) => changes.forEach(add));
		watch.observe(document, { subtree: true, attributeFilter: ['ssr'] });
	});
	await page.goto(address);
	await beginLesson(page);
	await showEverything(page);
	await wakeIslands(page);
	// React would say in the console that it has found what it did not draw, and draw its island anew.
	expect(await page.locator('astro-island > * b').count()).toBeGreaterThan(0);
	expect(await page.locator('astro-island :is(p, legend):not(:has(b))').count()).toBe(0);
});

it('forgets what was chosen before an island heard it, so that it can be chosen', async () => {
	const page = await (await visit.visitor()).newPage();
	const fetched = Promise.withResolvers<void>();
	await page.route('**/_astro/hydrate.*', async (route) => {
		await fetched.promise;
		await route.continue();
	});
	await page.goto(address);
	await beginLesson(page);
	await showEverything(page);
	const place = page.locator('astro-island[ssr] .place').first();
	const label = await place.elementHandle();
	const box = await place.locator('input').elementHandle();
	await label?.click();
	expect(await box?.isChecked()).toBe(true);
	fetched.resolve();
	await wakeIslands(page);
	expect(await box?.isChecked()).toBe(false);
	await label?.click();
	await expect.poll(() => label?.getAttribute('class')).toBe('place chosen');
});
