import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { isTeacherLed, startCodeOf } from '../../src/lesson/start-code.ts';
import { visitSite } from '../help/browser.ts';
import { htmlOf, lessonPages } from '../help/site.ts';
import { keptBy } from '../promises/kept.ts';
import { textOf } from '../promises/words.ts';
import { faultsOn } from './faults-on.ts';

const visit = visitSite();
const led = lessonPages.filter(({ lesson }) => isTeacherLed(lesson));
const free = lessonPages.filter(({ lesson }) => !isTeacherLed(lesson));

const beats = (page: Page) => page.locator('.beat:visible').count();

describe('a sensitive lesson waits for its teacher', () => {
	it('is tried with lessons of both sorts', () => {
		expect([led.length > 0, free.length > 0]).toEqual([true, true]);
	});

	it.each(led)('$id shows nothing of itself until the right digits are typed', async ({ lesson, address }) => {
		const page = await visit.arrive(address);
		expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
			'Your teacher will start this with you',
		]);
		expect(await beats(page)).toBe(0);
		expect(await page.getByText('My teacher says: begin').isVisible()).toBe(false);
		await page.getByLabel('Type the 4 numbers').fill('0000');
		await page.getByRole('button', { name: 'Begin' }).click();
		expect(await page.getByRole('status').first().textContent()).toContain('Look at the board and try again');
		expect(await beats(page)).toBe(0);
		await page.keyboard.type(startCodeOf(lesson) ?? '');
		await page.keyboard.press('Enter');
		expect(await beats(page)).toBe(1);
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
		expect(await keptBy(page)).toEqual([]);
		await page.reload();
		expect(await beats(page)).toBe(0);
	});

	it.each(led)('$id keeps help and the way out in reach, and offers no way to take it home', async ({ address }) => {
		const page = await visit.arrive(address);
		expect(await page.getByRole('link', { name: 'Hide this page' }).isVisible()).toBe(true);
		expect(await page.locator('main').getByRole('link', { name: 'get help' }).getAttribute('href')).toBe('/help/');
		expect(await page.locator('.help-bar').getByRole('link', { name: 'Get help' }).isVisible()).toBe(true);
		const links = await page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
		expect(links.filter((href) => /families|share|lessons/.test(href))).toEqual([]);
		expect(await faultsOn(page)).toEqual([]);
	});

	it('takes digits and nothing else, so that it is no place to write', async () => {
		const page = await visit.arrive(led[0]?.address ?? '');
		await page.getByLabel('Type the 4 numbers').pressSequentially('my name is 12 and 3456');
		expect(await page.getByLabel('Type the 4 numbers').inputValue()).toMatch(/^\d{0,4}$/);
	});

	it.each(led)('$id is closed with scripts off too, and opens when the teacher says so', async ({ address }) => {
		const page = await visit.arrive(address, { javaScriptEnabled: false });
		expect(await beats(page)).toBe(0);
		expect(await page.getByText('Your teacher will start this with you').isVisible()).toBe(true);
		await page.getByText('My teacher says: begin').click();
		expect(await beats(page)).toBe(await page.locator('.beat').count());
	});

	it.each(led)('$id shows its digits on the first slide, to the presenter and to the teacher', ({ lesson }) => {
		const code = startCodeOf(lesson) ?? '';
		const [first = ''] = htmlOf(`/lessons/${lesson.id}/slides/`).split('class="deck-slide"').slice(1);
		for (const html of [first, htmlOf(`/lessons/${lesson.id}/presenter/`), htmlOf(`/lessons/${lesson.id}/`)])
			expect(textOf(html)).toContain(code);
	});

	it.each(led)('$id waits where a browser cannot ask whether scripts are on', async ({ lesson, address }) => {
		const page = await (await visit.visitor()).newPage();
		await page.route('**/*.css', async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: (await response.text()).replaceAll(/\(scripting:/g, '(unknown:') });
		});
		await page.goto(address);
		expect(await page.getByText('My teacher says: begin').isVisible()).toBe(false);
		expect(await beats(page)).toBe(0);
		await page.getByLabel('Type the 4 numbers').fill(startCodeOf(lesson) ?? '');
		await page.keyboard.press('Enter');
		expect(await beats(page)).toBe(1);
	});

	it('waits where the first script of the page did not come', async () => {
		const page = await (await visit.visitor()).newPage();
		await page.route('**/look.js', (route) => route.abort());
		await page.goto(led[0]?.address ?? '');
		await expect.poll(() => page.getByText('My teacher says: begin').isVisible()).toBe(false);
		expect(await beats(page)).toBe(0);
	});

	// WebKit before 17 gives a container in a disclosure no height, even once it is open.
	it.each(lessonPages)('$id holds no container in a disclosure', async ({ address }) => {
		const page = await visit.arrive(address);
		const inside = await page
			.locator('details *')
			.evaluateAll((all) =>
				all.filter((one) => getComputedStyle(one).containerType !== 'normal').map((one) => one.className),
			);
		expect(inside).toEqual([]);
	});

	it.each(free)('$id opens by itself', async ({ address }) => {
		expect(await beats(await visit.arrive(address))).toBe(1);
	});
});
