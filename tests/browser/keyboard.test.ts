import { describe, expect, it } from 'vitest';
import { beatsOf, beatTitles, blocksIn, isInteractive } from '../../src/lesson/ask.ts';
import { keyStages } from '../../src/lesson/front-matter.ts';
import { visitSite, wakeIslands } from '../help/browser.ts';
import { lessonPages } from '../help/site.ts';
import { pressByKey, tabTo } from './by-keyboard.ts';
import { doActivity } from './do-activity.ts';

const visit = visitSite();

/** One lesson of each key stage that has any. */
const chosen = keyStages.flatMap((stage) => lessonPages.find(({ lesson }) => lesson.keyStage === stage) ?? []);

describe('a whole lesson can be done by keyboard alone', () => {
	it.each(chosen)('$id', async ({ lesson, address }) => {
		const page = await visit.open(address);
		const beats = beatsOf(lesson);
		for (const [index, beat] of beats.entries()) {
			await wakeIslands(page);
			expect(await page.locator('.beat:visible').getAttribute('id')).toBe(beat.name);
			for (const block of blocksIn(beat.slides).filter(isInteractive)) await doActivity(page, block);
			const next = beats[index + 1];
			if (next)
				await pressByKey(
					page,
					page.locator('.beat:visible').getByRole('link', { name: `Next: ${beatTitles[next.name]}` }),
				);
		}
		await pressByKey(page, page.locator('.beat:visible').getByRole('link', { name: 'Back' }));
		await expect.poll(() => page.locator('.beat:visible').getAttribute('id')).toBe(beats.at(-2)?.name);
	});

	it('would notice something that Tab does not reach', async () => {
		const page = await visit.open('/about/');
		await page
			.locator('.foot a')
			.first()
			.evaluate((link) => {
				link.tabIndex = -1;
			});
		await expect(tabTo(page, page.locator('.foot a').first())).rejects.toThrow('Tab does not lead to');
	});
});
