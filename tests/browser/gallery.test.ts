import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite, wakeIslands } from '../help/browser.ts';
import { buildGallery, inGallery } from '../help/gallery.ts';
import { rewards } from '../promises/rewards.ts';
import { doActivity, statesOf } from './do-activity.ts';
import { faultsOn } from './faults-on.ts';
import { layBarsDown } from './lay-bars-down.ts';
import { lookFaults } from './look-faults.ts';
import { sideways } from './sideways.ts';
import { slideFaults } from './slide-faults.ts';
import { smallTargets } from './small-targets.ts';

/** Blocks may stand in no lesson yet, so every example of each is done in a gallery built for these tests. */
const visit = visitSite(await buildGallery());

/** What is wrong with the page as it stands, on a small phone. */
const faults = async (page: Page) => [
	...(await faultsOn(page)),
	...(await sideways(page)),
	...(await rewards(page)),
	...(await lookFaults(page)),
	...(await smallTargets(page)),
];

async function openSmall(address: string) {
	const page = await visit.open(address);
	await page.setViewportSize({ width: 320, height: 640 });
	await wakeIslands(page);
	await layBarsDown(page);
	return page;
}

describe('in every state and colour axe finds nothing, all can be hit, nobody is scored, and the keyboard is enough', () => {
	it.each(inGallery)('in $title', async ({ address, block, number }) => {
		const page = await openSmall(address);
		const activity = page.locator('.activity .needs-script');
		const wrong: string[] = [];
		const heard: string[] = [];
		const look = async (state: string) => {
			wrong.push(...(await faults(page)).map((fault) => `${state}: ${fault}`));
			heard.push(`${state}:\n${await activity.ariaSnapshot()}\n`);
		};
		await look('start');
		for await (const state of statesOf(page, block)) await look(state);
		expect(wrong).toEqual([]);
		expect(heard.length).toBeGreaterThan(1);
		// What a screen reader is given. One example of each block says enough; read the change before you keep it (-u).
		if (number === 1) await expect(heard.join('\n')).toMatchFileSnapshot(`aria/${block.name}.txt`);
	});
});

describe('the board', () => {
	it.each([...new Set(inGallery.map(({ address }) => address.split('/')[2]))])(
		'holds every example of %s',
		async (name) => {
			const page = await visit.open(`/gallery/${name}/slides/`);
			expect(await slideFaults(page)).toEqual([]);
		},
	);
});

describe('these tests', () => {
	const [any] = inGallery.filter(({ block }) => block.name === 'Quiz');

	it('would notice a fault that comes with a state', async () => {
		const page = await openSmall(any?.address ?? '');
		await page.evaluate(() =>
			document.addEventListener('click', () =>
				document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button></button>'),
			),
		);
		expect(await faults(page)).toEqual([]);
		if (any) await doActivity(page, any.block);
		expect((await faults(page)).join()).toContain('button-name');
	});

	it('would notice words that only dark pages hide, and a button too small to hit', async () => {
		const page = await openSmall(any?.address ?? '');
		await page.evaluate(() => {
			const slip = '<p class="slip">Words</p><button class="slip">Go</button>';
			document.querySelector('main')?.insertAdjacentHTML('beforeend', slip);
			const [words, button] = document.querySelectorAll<HTMLElement>('.slip');
			words?.style.setProperty('color', '#1b2440');
			button?.style.setProperty('font-size', '1px');
		});
		const found = (await faults(page)).join('\n');
		expect(found).toContain('dark: color-contrast');
		expect(found).toMatch(/px: <button class="slip"/);
	});
});
