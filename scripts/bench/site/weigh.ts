import type { Browser, CDPSession, Page } from 'playwright';
import type { PageFigures } from './figures.ts';

type Kind = 'html' | 'css' | 'script' | 'fonts' | 'pictures';
const kinds: Record<string, Kind> = {
	Document: 'html',
	Stylesheet: 'css',
	Script: 'script',
	Font: 'fonts',
	Image: 'pictures',
};

/**
 * Opens a page as a phone does for the first time, weighs what comes for its first screen, and presses one thing.
 * @param press what to press, as a selector
 */
export async function weighPage(
	browser: Browser,
	{ name, url, press }: { name: string; url: string; press?: string },
): Promise<Omit<PageFigures, 'lighthouse'>> {
	const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		const weighed = await watch(session);
		await page.goto(url, { waitUntil: 'networkidle' });
		const weight = weighed();
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		return { name, ...weight, press: press === undefined ? undefined : await timeOfPress(page, press) };
	} finally {
		await context.close();
	}
}

async function watch(session: CDPSession) {
	const kindOf = new Map<string, Kind | undefined>();
	const weight = { html: 0, css: 0, script: 0, fonts: 0, pictures: 0, requests: 0 };
	session.on('Network.responseReceived', ({ requestId, type }) => kindOf.set(requestId, kinds[type]));
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		weight.requests++;
		const kind = kindOf.get(requestId);
		if (kind) weight[kind] += encodedDataLength / 1000;
	});
	await session.send('Network.enable');
	return () => ({ ...weight });
}

/** @returns milliseconds from the press until the screen shows what it did; undefined where there is nothing to press */
export async function timeOfPress(page: Page, selector: string): Promise<number | undefined> {
	const target = page.locator(selector).first();
	if (!(await target.isVisible())) return undefined;
	await target.scrollIntoViewIfNeeded();
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => {
		const longest = { press: 0 };
		Object.assign(window, { longest });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) longest.press = Math.max(longest.press, duration);
		}).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
	});
	await target.click();
	await page.waitForTimeout(1000);
	const took = await page.evaluate(() => (window as unknown as { longest: { press: number } }).longest.press);
	// Whatever is quicker than one picture of the screen is not reported at all.
	return took || 16;
}
