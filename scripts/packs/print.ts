import type { Browser, Page } from 'playwright';
import { PackError } from '../../src/pack/error.ts';
import type { LinkNames } from '../../src/pack/mend/link-contents.ts';
import { headingsOf } from './headings.ts';
import { loadFaces } from './load-faces.ts';
import { setCloser } from './set-closer.ts';

/** A page on paper, before it is finished. */
export type Printed = {
	readonly bytes: Uint8Array;
	/** What links are called that have no words of their own. */
	readonly names: LinkNames;
	/** The words of the headings, in their order. */
	readonly headings: readonly string[];
};

/**
 * Prints one page, in a fresh tab: nothing of the page before is left in it. All tabs share one store of fonts and style sheets.
 * Scripts of the page do not run. What the page needs must be on the site it comes from.
 * @param marks what its `html` element is to say, as data attributes
 * @throws {PackError} when something the page needs is missing or broken
 */
export async function printPage(
	browser: Browser,
	address: string,
	marks: Record<string, string> = {},
): Promise<Printed> {
	const context = browser.contexts()[0] ?? (await browser.newContext({ javaScriptEnabled: false }));
	const tab = await context.newPage();
	try {
		const missing: string[] = [];
		tab.on('response', (response) => void (response.ok() || missing.push(response.url())));
		tab.on('requestfailed', (request) => void missing.push(request.url()));
		await tab.goto(address, { waitUntil: 'load' });
		const { names, faults } = await makeReady(tab, marks);
		// The rules of a style sheet that did not come cannot be read.
		const unloaded = missing.length > 0 ? [] : await loadFaces(tab);
		const all = [...missing.map((url) => `${shortened(url, address)} cannot be had`), ...faults, ...unloaded];
		if (all.length > 0) throw new PackError(`The page cannot be printed: ${[...new Set(all)].join('; ')}.`, hint);
		await tab.emulateMedia({ media: 'print' });
		await setCloser(tab);
		const headings = await headingsOf(tab);
		await tab.emulateMedia({ media: null });
		const bytes = await tab.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
		return { bytes, names: new Map(names), headings };
	} finally {
		await tab.close();
	}
}

const hint =
	'Put the file where the page looks for it, or take it out of the page; write links to other pages in full.';

type Readiness = { names: [address: string, name: string][]; faults: string[] };

/** Runs in the browser, so it may use nothing from outside itself. */
function makeReady(tab: Page, marks: Record<string, string>): Promise<Readiness> {
	return tab.evaluate(async (said) => {
		Object.assign(document.documentElement.dataset, said);
		const faults: string[] = [];
		// Chromium tags no cell without words or pictures, a drawn box to tick among them, and a row that lacks a cell cannot be read out.
		for (const cell of document.querySelectorAll('td, th'))
			if (!cell.textContent.trim() && !cell.querySelector('a, img, svg')) cell.append('\u00a0');
		const pictures = [...document.images].map((picture) => {
			picture.loading = 'eager';
			return picture.decode().catch(() => faults.push(`the picture ${picture.getAttribute('src')} is broken`));
		});
		await Promise.all(pictures);
		// What is chosen there stays on the screen.
		const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not(print-choice a)')];
		for (const { href, hash } of links)
			if (href.startsWith(location.origin) && href !== location.href.split('#')[0] + hash)
				faults.push(`the link to ${href.slice(location.origin.length)} leads nowhere from paper`);
		const names = links.flatMap((link): [string, string][] => {
			const name = link.getAttribute('aria-label');
			return name ? [[link.hash && link.href.startsWith(location.origin) ? link.hash.slice(1) : link.href, name]] : [];
		});
		return { names, faults };
	}, marks);
}

function shortened(url: string, address: string): string {
	return url.replace(new URL(address).origin, '');
}
