import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../help/browser.ts';
import { isQuiet, listener } from '../help/listener.ts';
import { saidIn } from '../help/pretend-voice.ts';
import { lessonPages } from '../help/site.ts';

const visit = visitSite();
const old = lessonPages.find(({ lesson }) => lesson.keyStage === 'ks3')?.address ?? '';
const phone = { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' } as const;

/** A part of a lesson being read aloud on a phone, from its first word. */
async function listening() {
	const page = await listener(visit, old, { pace: 60 }, phone);
	await page.locator('.reading-panel > summary').click();
	await page.getByRole('button', { name: 'Read this part aloud' }).click();
	return page;
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** Notes each sentence that is said, and which of them out of sight or under a bar. */
function watchSaid() {
	const said = new Set<string>();
	const hidden = new Set<string>();
	Object.assign(window, { watched: { said, hidden } });
	const over = ['.pupil-top', '.help-bar', 'reading-player'].map((bar) => document.querySelector(bar));
	const look = () => {
		for (const range of CSS.highlights.get('said-sentence') ?? []) {
			const box = (range as Range).getBoundingClientRect();
			const under = over.some((bar) => {
				const { left, right, top, bottom } = bar?.getBoundingClientRect() ?? new DOMRect();
				return box.left < right && box.right > left && box.top < bottom && box.bottom > top;
			});
			said.add(`${range}`);
			if (under || box.top < 0 || box.bottom > innerHeight) hidden.add(`${range}`);
		}
		requestAnimationFrame(look);
	};
	look();
}

describe('what is said', () => {
	it('stays in sight, clear of all that stays there, on a phone', async () => {
		const page = await listening();
		await page.evaluate(watchSaid);
		await isQuiet(page);
		const { said, hidden } = await page.evaluate(() => {
			const watched: { said: Set<string>; hidden: Set<string> } = Reflect.get(window, 'watched');
			return { said: watched.said.size, hidden: [...watched.hidden] };
		});
		expect(said).toBeGreaterThan(10);
		expect(hidden).toEqual([]);
		expect(await scrolled(page)).toBeGreaterThan(600);
	});

	it('leaves whoever has scrolled elsewhere where they are', async () => {
		const page = await listening();
		await expect.poll(() => scrolled(page)).toBeGreaterThan(600);
		await page.evaluate(() => scrollTo(0, 0));
		const before = (await saidIn(page)).length;
		await isQuiet(page);
		expect((await saidIn(page)).length).toBeGreaterThan(before + 3);
		expect(await scrolled(page)).toBe(0);
	});
});
