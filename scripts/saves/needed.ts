import { posix } from 'node:path';

/** The built site's files, as paths that begin with a slash. */
export type Site = { has(path: string): boolean; read(path: string): string; pictures: readonly string[] };

const text = /\.(html|css|js|svg)$/;

/** The file behind an address: a folder's page is its index.html. */
export const fileOf = (address: string) => (address.endsWith('/') ? `${address}index.html` : address);

/**
 * Every address that must be saved so that some pages work without a network: the pages, and their styles, scripts, islands,
 * letters and pictures, found in the files that name them.
 */
export function neededFor(pages: readonly string[], site: Site): string[] {
	const found = new Set(pages);
	for (const address of found) {
		if (!text.test(fileOf(address))) continue;
		const words = site.read(fileOf(address));
		for (const next of namedIn(words, address)) if (site.has(next) && !leftOut.test(next)) found.add(next);
		if (address.endsWith('/')) for (const next of drawnLater(words, site)) found.add(next);
	}
	return [...found];
}

/** Older forms of letters, and letters of other languages, which a browser asks for only where a page has them. */
const leftOut = /\.woff$|-latin-ext-/;

function namedIn(words: string, address: string): string[] {
	const pictures = /\s(?:src|component-url|renderer-url|before-hydration-url)="(\/[^"]+)"/g;
	const links = /<link\b[^>]*\shref="(\/[^"]+\.[a-z0-9]+)"/g;
	const inStyles = /url\(["']?([^"')]+)["']?\)/g;
	const inScripts = /["'`]((?:\.{1,2}\/|\/?_astro\/)[\w.~@-]+\.(?:js|css|woff2|[ot]tf|json|wasm))["'`]/g;
	const inPage = address.endsWith('/') ? [pictures, links] : address.endsWith('.css') ? [inStyles] : [inScripts];
	return inPage
		.flatMap((pattern) => [...words.matchAll(pattern)].map(([, path = '']) => path))
		.map((path) => (path.startsWith('_astro/') ? `/${path}` : posix.resolve(posix.dirname(address), path)));
}

/** A word in what an island is given, as JSON in an attribute between double quotation marks or single ones. */
const given = /[[{,](&quot;|")([a-z0-9-]+)\1[\]:]/g;

/** People and things that an island may draw later: whoever and whatever its page names. */
function drawnLater(page: string, site: Site): string[] {
	const names = new Set([...page.matchAll(given)].map(([, , name = '']) => name));
	return site.pictures.filter((path) => {
		const [, folder, stem = ''] = /^\/(people|things)\/(.+)\.svg$/.exec(path) ?? [];
		if (folder === 'things') return names.has(stem);
		const [, who = '', mood = ''] = /^(.+)-([a-z]+)$/.exec(stem) ?? [];
		return names.has(who) && (names.has(mood) || mood === 'calm');
	});
}
