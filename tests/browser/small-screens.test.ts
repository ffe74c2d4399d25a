import { describe, expect, it } from 'vitest';
import { showEverything, visitSite, wakeIslands } from '../help/browser.ts';
import { htmlOf } from '../help/site.ts';
import { flowing } from './flowing.ts';
import { sideways } from './sideways.ts';

const visit = visitSite();

describe('nothing scrolls sideways', () => {
	it.each(flowing)('on %s at 320 pixels, and with letters twice as large', async (address) => {
		const page = await visit.open(address);
		await page.setViewportSize({ width: 320, height: 640 });
		await showEverything(page);
		await wakeIslands(page);
		expect((await sideways(page)).join(), 'at 320 pixels').toBe('');
		await page.setViewportSize({ width: 1280, height: 720 });
		// As the largest text of "Reading and looking" has it, on pages that offer none too.
		await page.evaluate(() => {
			document.documentElement.style.fontSize = '225%';
			Object.assign(document.documentElement.dataset, { text: '200', spacing: 'roomy' });
		});
		expect((await sideways(page)).join(), 'with letters of 200 %').toBe('');
	});

	it.each(flowing.filter((address) => htmlOf(address).includes('data-looks')))(
		'on %s at 360 pixels with the largest text and roomy spacing, as its reader may choose',
		async (address) => {
			const page = await visit.open(address);
			await page.setViewportSize({ width: 360, height: 640 });
			await showEverything(page);
			await wakeIslands(page);
			await page.evaluate(() => Object.assign(document.documentElement.dataset, { text: '200', spacing: 'roomy' }));
			expect((await sideways(page)).join()).toBe('');
		},
	);

	it('would notice something too wide', async () => {
		const page = await visit.open('/about/', { viewport: { width: 320, height: 640 } });
		await page.evaluate(() => {
			const wide = document.createElement('p');
			wide.style.minWidth = '400px';
			wide.textContent = 'wide';
			document.querySelector('main')?.append(wide);
		});
		expect(await sideways(page)).toHaveLength(1);
	});
});
