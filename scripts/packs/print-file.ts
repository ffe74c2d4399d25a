import { placeOf, type Site, stylesheet } from './assets.ts';

/** On screen there is nothing: it would be laid out for nobody, and that takes as long as the print itself. */
const paperOnly = '<style>@media screen{body{display:none!important}}</style>';
/** It allows no style in the page. What is printed has no scripts, and its browser reaches nothing but this machine. */
const policy = /<meta\b[^>]*http-equiv=["']?content-security-policy\b["']?(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const address = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/gi;

/**
 * Makes one file of a print page, its style sheets and its typefaces: forty requests fewer. Pictures stay where they are.
 * A style sheet that is not there stays a link, so that the browser misses it.
 * @param page a path within the site
 * @returns HTML to be served from the page's own address; undefined if there is no such page
 */
export async function printFile(site: Site, page: string): Promise<string | undefined> {
	const html = (await site.read(page))?.toString('utf8');
	if (html === undefined) return undefined;
	const links = [...html.matchAll(stylesheet)].map(([link]) => link);
	const styles = new Map(
		await Promise.all(links.map(async (link) => [link, await styleFor(site, link, page)] as const)),
	);
	return html
		.replace(stylesheet, (link) => styles.get(link) ?? link)
		.replace(policy, '')
		.replace(/<\/head>/i, `${paperOnly}</head>`);
}

async function styleFor(site: Site, link: string, page: string): Promise<string | undefined> {
	const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(link)?.slice(1).find(Boolean);
	const path = href === undefined ? undefined : placeOf(href, page);
	const css = path === undefined ? undefined : (await site.read(path))?.toString('utf8');
	// What a style sheet takes in must be found from its own place.
	if (path === undefined || css === undefined || css.includes('@import')) return undefined;
	const media = /\smedia\s*=\s*("[^"]*"|'[^']*')/i.exec(link)?.[0] ?? '';
	return `<style${media}>${(await withFonts(site, css, path)).replaceAll('</', '<\\/')}</style>`;
}

/** Typefaces as `data:`; other addresses from the site's root. */
async function withFonts(site: Site, css: string, from: string): Promise<string> {
	const places = new Map<string, string>();
	for (const [whole, ...values] of css.matchAll(address)) {
		const path = placeOf(values.find((value) => value !== undefined) ?? '', from);
		if (path === undefined) continue;
		const font = path.endsWith('.woff2') ? await site.read(path) : undefined;
		places.set(whole, font ? `url(data:font/woff2;base64,${font.toString('base64')})` : `url("/${encodeURI(path)}")`);
	}
	return css.replace(address, (whole) => places.get(whole) ?? whole);
}
