import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { showEverything, visitSite, wakeIslands } from '../help/browser.ts';
import { beginLesson } from '../help/open-lesson.ts';
import { pretendVoices } from '../help/pretend-voice.ts';
import { addresses, lessonPages } from '../help/site.ts';
import { edgeless } from './edgeless.ts';
import { faultsOn } from './faults-on.ts';
import { layBarsDown } from './lay-bars-down.ts';
import { moving } from './moving.ts';

const visit = visitSite();
const decks = addresses.filter((address) => address.endsWith('/slides/')).slice(0, 1);

async function withEverything(page: Page): Promise<Page> {
	await showEverything(page);
	await wakeIslands(page);
	return page;
}

describe('in a device’s own colours and without movement', () => {
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
