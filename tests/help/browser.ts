import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { alone, launchChromium } from '../../scripts/outside/chromium.ts';
import { type Site, serveFolder } from '../../scripts/outside/server.ts';
import { ahead, moveClock } from './move-clock.mjs';
import { beginLesson } from './open-lesson.ts';
import { dist } from './site.ts';

/** The built site in a browser, for all tests of one file. */
export interface Visit {
	/** The site's own origin, without a slash at its end. */
	origin(): string;
	/** A new visitor, gone after the test. The test fails if anything of theirs asks another site for something, or meets an error. */
	visitor(options?: BrowserContextOptions): Promise<BrowserContext>;
	/**
	 * A page open at an address. With options it is a new visitor's; without, all tests of the file share one visitor and one
	 * page, 1280 × 720 pixels, which need not fetch every font and picture anew. A lesson that waits for its teacher is begun.
	 */
	open(address: string, options?: BrowserContextOptions): Promise<Page>;
	/** The same, but a lesson that waits for its teacher still waits. */
	arrive(address: string, options?: BrowserContextOptions): Promise<Page>;
	/** What visitors have met since the test began: requests to elsewhere, broken rules of the security policy, errors of scripts and in the console. */
	met: string[];
}

const screen = { width: 1280, height: 720 };

/** One browser for all files that a worker tests: contexts keep visitors apart, and Playwright ends it with the worker. */
let shared: Promise<Browser> | undefined;

async function sharedBrowser(): Promise<Browser> {
	const browser = await shared?.catch(() => undefined);
	if (browser?.isConnected()) return browser;
	shared = launchChromium(alone);
	return shared;
}

/**
 * Serves the built site before the tests of a file, and ends its visits after them.
 *
 * @param folder where it was built
 */
export function visitSite(folder = dist): Visit {
	const met: string[] = [];
	const contexts: BrowserContext[] = [];
	let browser: Browser;
	let site: Site;
	let usual: Page | undefined;
	const origin = () => site.url.replace(/\/$/, '');
	const newContext = async (options: BrowserContextOptions) => {
		const context = await browser.newContext({ baseURL: site.url, viewport: screen, ...options });
		watch(context, origin(), met);
		await context.addInitScript(moveClock, ahead);
		await context.addInitScript(drawAll);
		await context.addInitScript(sayBrokenRules);
		return context;
	};
	const visitor = async (options: BrowserContextOptions = {}) => {
		const context = await newContext(options);
		contexts.push(context);
		return context;
	};
	const usualPage = async () => {
		usual ??= await (await newContext({})).newPage();
		await usual.goto('about:blank');
		await usual.setViewportSize(screen);
		return usual;
	};

	beforeAll(async () => {
		[browser, site] = await Promise.all([sharedBrowser(), serveFolder(folder, { port: 0 })]);
	});
	afterEach(async () => {
		const seen = met.splice(0);
		await Promise.all(contexts.splice(0).map(closed));
		expect(seen, 'met while visiting').toEqual([]);
	});
	afterAll(async () => {
		await usual?.context().close();
		await site?.close();
	});

	const arrive = async (address: string, options?: BrowserContextOptions) => {
		const page = await (options ? (await visitor(options)).newPage() : usualPage());
		await page.goto(address);
		return page;
	};
	const open = async (address: string, options?: BrowserContextOptions) => {
		const page = await arrive(address, options);
		await beginLesson(page);
		return page;
	};
	return { origin, visitor, arrive, open, met };
}

/**
 * A page that was left by a key can still owe the answer to that key, and then its context never says that it is closed.
 * The browser is closed at the end in any case.
 */
const closed = (context: BrowserContext) =>
	Promise.race([context.close(), new Promise((resolve) => setTimeout(resolve, 10_000))]);

function watch(context: BrowserContext, origin: string, met: string[]) {
	context.on('request', (request) => {
		const { protocol, host } = new URL(request.url());
		if (/^(https?|wss?):$/.test(protocol) && host !== new URL(origin).host)
			met.push(`request elsewhere: ${request.url()}`);
	});
	context.on('console', (message) => {
		if (/Content Security Policy|Refused to/.test(message.text())) met.push(`security policy: ${message.text()}`);
		// A browser says itself what it could not fetch: some tests want that. All else a script says, such as React of an
		// island that is not what it would draw.
		else if (message.type() === 'error' && !/^Failed to load resource/.test(message.text()))
			met.push(`error in the console: ${message.text()}`);
	});
	context.on('weberror', (error) => met.push(`script error: ${error.error().message}`));
}

/** Waits until the islands that can be seen answer to the reader. They wake when they come into view, so each is shown first. */
export async function wakeIslands(page: Page) {
	await page.evaluate(async () => {
		// An island has no box of its own: what it holds is seen.
		const asleep = () =>
			[...document.querySelectorAll('astro-island[ssr] > :first-child')].find((one) => one.checkVisibility());
		for (let next = asleep(); next; next = asleep()) {
			next.scrollIntoView();
			await new Promise((resolve) => setTimeout(resolve, 16));
		}
	});
}

/** Shows every beat of a pupil's page, every slide and every closed part at once, so that nothing is passed over. */
export async function showEverything(page: Page) {
	await page.evaluate(() => {
		for (const hidden of document.querySelectorAll<HTMLElement>('.beat, .deck-slide, .help-list'))
			hidden.hidden = false;
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
}

/** Some broken rules are reported and never said aloud, such as a try of `new Function` that was caught. */
function sayBrokenRules() {
	document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		console.log(`Content Security Policy: ${violatedDirective} ${blockedURI}`),
	);
}

/** Draws what a page leaves until it is near, so that its words and its faults are found too. A sheet made by script asks no policy. */
function drawAll() {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync('* { content-visibility: visible !important; }');
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
