import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { showEverything, visitSite, wakeIslands } from '../help/browser.ts';
import { addresses, htmlOf } from '../help/site.ts';
import { edgeless } from './edgeless.ts';
import { faultsOn } from './faults-on.ts';
import { flows } from './flowing.ts';
import { layBarsDown } from './lay-bars-down.ts';
import { lookFaults } from './look-faults.ts';
import { moving } from './moving.ts';
import { sideways } from './sideways.ts';

// To open an address and wake its islands takes longer than most questions about it, so each is opened once for them all.
// A question leaves the page as it found it, but for bars that stay laid down.
const visit = visitSite();

const wide = { width: 1280, height: 720 };

/** The page with all its parts open, at a size. */
async function at(page: Page, size: { width: number; height: number }): Promise<Page> {
	await page.setViewportSize(size);
	await showEverything(page);
	await wakeIslands(page);
	return page;
}

/** Asks of the page as it is while its device prefers something. */
async function preferring<T>(page: Page, media: Parameters<Page['emulateMedia']>[0], ask: (page: Page) => Promise<T>) {
	try {
		await page.emulateMedia(media);
		return await ask(page);
	} finally {
		await page.emulateMedia({ reducedMotion: null, forcedColors: null });
	}
}

/** Asks while letters have the largest size and roomy spacing; 225 % is what the browser itself makes of them where a page offers no choice. */
async function withLargestText<T>(page: Page, rootSize: '' | '225%', ask: (page: Page) => Promise<T>) {
	const set = (size: string, text: string | undefined, spacing: string | undefined) =>
		page.evaluate(
			([fontSize, look]) => {
				const root = document.documentElement;
				root.style.fontSize = fontSize;
				for (const [name, chosen] of look)
					if (chosen) root.dataset[name] = chosen;
					else delete root.dataset[name];
			},
			[size, [['text', text] as const, ['spacing', spacing] as const]] as const,
		);
	try {
		await set(rootSize, '200', 'roomy');
		return await ask(page);
	} finally {
		await set('', undefined, undefined);
	}
}

describe.each(addresses)('%s', (address) => {
	let page: Page;
	beforeAll(async () => {
		page = await at(await visit.open(address), wide);
	});

	describe.runIf(htmlOf(address).includes('data-looks'))('as its reader may choose', () => {
		it('does not move where less movement is asked for', async () => {
			expect(await preferring(page, { reducedMotion: 'reduce' }, moving)).toEqual([]);
		});

		it('shows edges and focus in forced colours', async () => {
			expect(await preferring(page, { forcedColors: 'active' }, edgeless)).toEqual([]);
		});

		it('can be made out in dark and in high contrast', async () => {
			expect((await lookFaults(page)).join('\n')).toBe('');
		});

		it('does not scroll sideways at 360 pixels with the largest text and roomy spacing', async () => {
			await at(page, { width: 360, height: 640 });
			expect((await withLargestText(page, '', sideways)).join()).toBe('');
		});
	});

	describe.runIf(flows(address))('on a small screen', () => {
		it('does not scroll sideways at 320 pixels', async () => {
			await at(page, { width: 320, height: 640 });
			expect((await sideways(page)).join()).toBe('');
		});

		it('does not scroll sideways at 1280 pixels with letters twice as large', async () => {
			await at(page, wide);
			expect((await withLargestText(page, '225%', sideways)).join()).toBe('');
		});

		it('has nothing that axe finds at 360 pixels', async () => {
			await layBarsDown(await at(page, { width: 360, height: 640 }));
			expect((await faultsOn(page)).join('\n')).toBe('');
		});
	});

	it('has nothing that axe finds at 1280 pixels', async () => {
		await layBarsDown(await at(page, wide));
		expect((await faultsOn(page)).join('\n')).toBe('');
	});
});

describe('these questions', () => {
	it('would notice a picture without words, and a button without a name', async () => {
		const page = await visit.open('/about/');
		await page.evaluate(() =>
			document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="/plain.svg"><button></button>'),
		);
		expect((await faultsOn(page)).map((fault) => fault.split(':')[0])).toEqual(['button-name', 'image-alt']);
	});

	it('would notice something too wide, and what only the largest text makes so', async () => {
		const page = await at(await visit.open('/about/'), { width: 320, height: 640 });
		const add = (width: string) =>
			page.evaluate((minWidth) => {
				document.querySelector('#wide')?.remove();
				document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p id="wide">wide</p>');
				const wide = document.querySelector<HTMLElement>('#wide');
				if (wide) Object.assign(wide.style, { minWidth });
			}, width);
		await add('400px');
		expect(await sideways(page)).toHaveLength(1);
		await add('15rem');
		expect(await sideways(page)).toEqual([]);
		expect(await withLargestText(page, '225%', sideways)).toHaveLength(1);
		expect(await sideways(page), 'afterwards').toEqual([]);
	});

	it('would notice something that moves, and a button that only its background shows, and leave no preference behind', async () => {
		const page = await visit.open('/about/');
		const before = [await moving(page), await edgeless(page)];
		await page.evaluate(() => {
			document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button id="flat">Flat</button>');
			const flat = document.querySelector<HTMLElement>('#flat');
			if (flat) Object.assign(flat.style, { border: '0', outline: '0', transition: 'opacity 1s' });
		});
		expect(await preferring(page, { forcedColors: 'active' }, edgeless)).toEqual(['Flat']);
		expect(await preferring(page, { reducedMotion: 'reduce' }, moving)).toEqual(['BUTTON']);
		await page.evaluate(() => document.querySelector('#flat')?.remove());
		expect([await moving(page), await edgeless(page)]).toEqual(before);
	});

	it('would notice words that only dark pages hide', async () => {
		const page = await visit.open('/help/');
		await page.evaluate(() =>
			document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<p id="dim">Words in the dark</p>'),
		);
		await page.evaluate(() => document.querySelector<HTMLElement>('#dim')?.style.setProperty('color', '#1b2440'));
		expect((await lookFaults(page)).join()).toContain('dark: color-contrast');
	});
});
