import { describe, expect, it } from 'vitest';
import { visitSite, wakeIslands } from '../help/browser.ts';
import { buildGallery, inGallery } from '../help/gallery.ts';

const visit = visitSite(await buildGallery());

const walked = inGallery.filter(({ block, number }) => ['Story', 'AfterTelling'].includes(block.name) && number === 1);

describe('whoever goes on is taken to what is new', () => {
	it.each(walked)('before they can press again: $title', async ({ address, block }) => {
		const page = await visit.open(address);
		await wakeIslands(page);
		const [way, heading] =
			block.name === 'Story' ? ['.story-choices button', '.story-heading'] : ['.walk-ways button', '.walk-heading'];
		const focused = await page
			.locator(`.activity ${way}`)
			.first()
			.evaluate(async (button: HTMLElement, wanted) => {
				button.focus();
				button.click();
				// The page is drawn within the same task as the press. The next key, or the next frame, comes after that.
				await Promise.resolve();
				return document.activeElement?.matches(wanted);
			}, heading);
		expect(focused).toBe(true);
	});
});
