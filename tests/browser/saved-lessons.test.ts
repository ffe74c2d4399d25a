import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { startCodeOf } from '../../src/lesson/start-code.ts';
import { visitSite, wakeIslands } from '../help/browser.ts';
import { beginLesson } from '../help/open-lesson.ts';
import { htmlOf, lessonPages, lessons } from '../help/site.ts';
import { keptBy } from '../promises/kept.ts';
import { faultsOn } from './faults-on.ts';

const visit = visitSite();
const [lesson] = lessons;
const led = lessons.find((one) => startCodeOf(one));
if (!lesson || !led) throw new Error('These tests want a lesson for everybody and one that a teacher begins.');

const status = (page: Page) => page.locator('save-lesson [data-show="said"]').textContent();
const listOf = (id: string) => `/saved/${id}.json`;
const caches = (page: Page) => page.evaluate(() => window.caches.keys());

/** Saves a lesson as a teacher does, on the lesson's own page. */
async function save(context: BrowserContext, id = lesson?.id ?? '', search = ''): Promise<Page> {
	const page = await context.newPage();
	await page.goto(`/lessons/${id}/${search}`);
	await page.getByRole('button', { name: 'Save this lesson' }).click();
	await page.getByRole('button', { name: 'Save it' }).click();
	return page;
}
const saved = async (context: BrowserContext, id?: string) => {
	const page = await save(context, id);
	await expect.poll(() => status(page)).toBe('Saved. It now opens without internet.');
	return page;
};

/** What a page gets from an address; nothing where nobody answers. */
const fetchIn = (page: Page, address: string) =>
	page.evaluate(
		(from) =>
			fetch(from).then(
				(response) => response.text(),
				() => '',
			),
		address,
	);

/** Pictures in sight that did not load. */
const missingPictures = (page: Page) =>
	page.evaluate(async () => {
		const seen = [...document.images].filter((image) => image.checkVisibility());
		await Promise.all(seen.map((image) => image.decode().catch(() => {})));
		return seen.filter((image) => image.naturalWidth === 0).map((image) => image.src);
	});

describe('a saved lesson', () => {
	it('says first how large it is, and keeps nothing until then', async () => {
		const page = await visit.open(`/lessons/${lesson.id}/`, {});
		await page.getByRole('button', { name: 'Save this lesson' }).click();
		const { bytes } = await (await page.request.get(listOf(lesson.id))).json();
		expect(await page.locator('save-lesson').innerText()).toContain(`${(bytes / 1_000_000).toFixed(1)} MB`);
		expect(await faultsOn(page)).toEqual([]);
		expect(await keptBy(page)).toEqual([]);
		await page.getByRole('button', { name: 'Not now' }).click();
		expect(await keptBy(page)).toEqual([]);
	});

	it('opens without a network: pupil page, slides, presenter, pack, and always help and the way out', async () => {
		const context = await visit.visitor();
		const page = await saved(context);
		expect(await caches(page)).toHaveLength(1);
		await context.setOffline(true);
		for (const address of [`/lessons/${lesson.id}/slides/`, `/lessons/${lesson.id}/presenter/`, '/help/', '/learn/']) {
			await page.goto(address);
			expect(await page.locator('h1').count(), address).toBe(1);
			expect(await page.evaluate(() => document.styleSheets.length), address).toBeGreaterThan(0);
			expect(await missingPictures(page), address).toEqual([]);
		}
		const pack = await fetchIn(page, `/packs/${lesson.id}.pdf`);
		expect(pack.slice(0, 5)).toBe('%PDF-');

		await page.goto(`/learn/${lesson.id}/`);
		for (const beat of await page.locator('.beats a').all()) {
			await beat.click();
			await wakeIslands(page);
			expect(await missingPictures(page)).toEqual([]);
		}
		expect(await page.locator('astro-island[ssr]:visible').count()).toBe(0);
		await page.getByRole('link', { name: 'Hide this page' }).click();
		await page.waitForURL('**/times-tables/');
		expect(await page.locator('h1').textContent()).toBe('Times tables');

		await page.goto('/about/');
		expect(await page.locator('h1').textContent(), 'where something else is asked for').toBe('Saved lessons');
		await expect.poll(() => page.getByRole('heading', { name: lesson.title }).isVisible()).toBe(true);
	});

	it('has the pack of the nation that its page is shown for', async () => {
		const context = await visit.visitor();
		const page = await save(context, lesson.id, '?nation=wales');
		await expect.poll(() => status(page)).toBe('Saved. It now opens without internet.');
		await context.setOffline(true);
		const kind = async (path: string) => (await fetchIn(page, path)).slice(0, 5);
		expect(await kind(`/packs/${lesson.id}-wales.pdf`)).toBe('%PDF-');
		expect(await kind(`/packs/${lesson.id}.pdf`)).not.toBe('%PDF-');
		await page.goto('/saved/');
		const pack = page.getByRole('link', { name: 'Pack', exact: true });
		await expect.poll(() => pack.getAttribute('href')).toBe(`/packs/${lesson.id}-wales.pdf`);
	});

	it('waits for its teacher without a network too', async () => {
		const context = await visit.visitor();
		const page = await saved(context, led.id);
		await context.setOffline(true);
		await page.goto(`/learn/${led.id}/`);
		expect(await page.locator('.beat:visible').count()).toBe(0);
		await beginLesson(page);
		expect(await page.locator('.beat:visible').count()).toBe(1);
	});

	it('stays when the page is hidden, is listed with its size, and is removed without a trace', async () => {
		const context = await visit.visitor();
		const page = await saved(context);
		await page.goto(`/learn/${lesson.id}/`);
		await page.getByRole('link', { name: 'Hide this page' }).click();
		await page.waitForURL('**/times-tables/');
		await page.goto('/saved/');
		const row = page.getByRole('listitem').filter({ hasText: lesson.title });
		await expect.poll(() => row.count()).toBe(1);
		expect(await row.innerText()).toMatch(/\d MB/);
		expect(await faultsOn(page)).toEqual([]);
		await row.getByRole('button', { name: `Remove ${lesson.title}` }).click();
		await expect.poll(() => page.locator('[data-show="said"]').textContent()).toBe('Removed from this device.');
		expect(await keptBy(page)).toEqual([]);
	});

	it.each(['/saved/', `/lessons/${lesson.id}/`])(
		'that hiding does not remove it is said beforehand on %s',
		(address) => {
			expect(htmlOf(address).replace(/\s+/g, ' ')).toMatch(/“Hide this page” does not remove/);
		},
	);
});

describe('a newer version', () => {
	it('is offered and never forced; that a lesson was taken back is told', async () => {
		const context = await visit.visitor();
		const page = await saved(context);
		const before = await caches(page);
		await context.route(`**${listOf(lesson.id)}`, async (route) => {
			const list = await (await route.fetch()).json();
			await route.fulfill({ json: { ...list, version: 'newer' } });
		});
		await page.reload();
		await expect.poll(() => page.getByText('There is a newer version').isVisible()).toBe(true);
		expect(await caches(page)).toEqual(before);
		await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Use the newer one' }).click()]);
		expect(await caches(page)).toEqual([`lantern-lesson-${lesson.id}@newer`]);

		await context.unrouteAll({ behavior: 'wait' });
		await context.route(`**${listOf(lesson.id)}`, (route) => route.fulfill({ status: 404 }));
		await page.reload();
		await expect.poll(() => page.getByText('This lesson has been taken back').isVisible()).toBe(true);
	});
});

describe('a save that does not succeed', () => {
	it.each([
		['the network fails half-way', '**/packs/*.pdf?*', 'The save did not finish, so it was cleared away.'],
		['a page has changed meanwhile', '**/help/?*', 'The save did not finish, so it was cleared away.'],
	])('is told and cleaned up: %s', async (what, pattern, words) => {
		const context = await visit.visitor();
		await context.route(pattern, (route) =>
			what.includes('changed') ? route.fulfill({ body: 'something else' }) : route.abort(),
		);
		const page = await save(context);
		await expect.poll(() => status(page)).toContain(words);
		expect(await keptBy(page)).toEqual([]);
	});

	it.each([
		[
			'too little room',
			() => {
				if (isSecureContext) navigator.storage.estimate = async () => ({ quota: 1000, usage: 900 });
			},
			'There is not enough room on this device.',
		],
		[
			'room that runs out half-way',
			() => {
				if (isSecureContext)
					Cache.prototype.put = () => Promise.reject(new DOMException('Full.', 'QuotaExceededError'));
			},
			'There is not enough room on this device.',
		],
		[
			'a browser that forbids it',
			() => {
				if (isSecureContext)
					ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('No.', 'SecurityError'));
			},
			'This browser does not let lessons be saved.',
		],
	])('is told kindly: %s', async (_, meet, words) => {
		const context = await visit.visitor();
		await context.addInitScript(meet);
		const page = await save(context);
		await expect.poll(() => status(page)).toContain(words);
		expect(await keptBy(page)).toEqual([]);
	});

	it('is cleared away later where a window was closed half-way', async () => {
		const page = await visit.open('/about/', {});
		await page.evaluate(async (id) => {
			await (await window.caches.open(`lantern-lesson-${id}@half`)).put('/help/', new Response('half'));
		}, lesson.id);
		await page.goto('/saved/');
		await expect.poll(() => page.locator('[data-show="said"]').textContent()).toContain('A save did not finish');
		expect(await keptBy(page)).toEqual([]);
	});

	it.each(['null', '{"id":1,"files":{}}', '{', '\0'])(
		'is cleared away where it cannot be read any more: %j',
		async (junk) => {
			const page = await visit.open('/about/', {});
			await page.evaluate(
				async ([id, list, words]) => {
					const cache = await window.caches.open(`lantern-lesson-${id}@x`);
					await cache.put(list ?? '', new Response(words));
				},
				[lesson.id, listOf(lesson.id), junk] as const,
			);
			await page.goto('/saved/');
			await expect.poll(() => page.locator('[data-show="said"]').textContent()).toContain('A save did not finish');
			expect(await keptBy(page)).toEqual([]);
		},
	);
});

describe('who is offered to save', () => {
	it.each(lessonPages)(
		'$id: teachers always, pupils where no teacher begins the lesson',
		({ lesson: one, address }) => {
			expect(htmlOf(`/lessons/${one.id}/`)).toContain('<save-lesson');
			expect(htmlOf(address).includes('<save-lesson')).toBe(startCodeOf(one) === undefined);
		},
	);
});
