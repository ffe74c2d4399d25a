import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** Files of a built site, read once each however many pages use them. */
export type Site = {
	/** @returns the file's bytes, or undefined if there is no such file */
	read(path: string): Promise<Buffer | undefined>;
};

/** Opens the folder of a built site. */
export function openSite(dist: string): Site {
	const files = new Map<string, Promise<Buffer | undefined>>();
	return {
		read(path) {
			const file = files.get(path) ?? readFile(join(dist, path)).catch(() => undefined);
			files.set(path, file);
			return file;
		},
	};
}

/**
 * Finds what a page is made of: style sheets, fonts and pictures, and what those name in turn.
 * @param page a path within the site
 * @returns paths within the site, sorted, without the page; a file that is named but missing is among them
 */
export async function assetsOf(site: Site, page: string): Promise<string[]> {
	const found = new Set<string>();
	const visit = async (path: string) => {
		if (found.has(path)) return;
		found.add(path);
		const names = await namesIn(site, path);
		await Promise.all(names.map((name) => visit(name)));
	};
	await visit(page);
	found.delete(page);
	return [...found].sort();
}

/** A link to a style sheet. */
export const stylesheet = /<link\b(?=[^>]*\srel=["']?stylesheet\b)(?:"[^"]*"|'[^']*'|[^'">])*>/gi;

const tag = /<(?:link|script|img|source|image|use|object|embed|video|input|style)\b(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const attribute = /\s(?:href|xlink:href|src|srcset|poster|data)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const inStyle = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

async function namesIn(site: Site, path: string): Promise<string[]> {
	if (!/\.(html|css|svg)$/.test(path)) return [];
	const text = (await site.read(path))?.toString('utf8') ?? '';
	const tags = path.endsWith('.css') ? [] : [...text.matchAll(tag)].map(([whole]) => whole);
	const values = [
		...tags.flatMap((whole) => valuesOf(whole, attribute).flatMap(oneOrMore)),
		...valuesOf(text, inStyle),
	];
	return values.flatMap((value) => placeOf(value, path) ?? []);
}

function valuesOf(text: string, pattern: RegExp): string[] {
	return [...text.matchAll(pattern)].map((match) => match.slice(1).find((value) => value !== undefined) ?? '');
}

/** A `srcset` names several, each with a size behind it. */
function oneOrMore(value: string): string[] {
	return value.split(/,\s+/).map((part) => part.trim().split(/\s+/)[0] ?? '');
}

/**
 * @param value an address as it is written in a page or a style sheet
 * @param from the path of that page or style sheet within the site
 * @returns the path within the site; undefined for what is elsewhere or no file
 */
export function placeOf(value: string, from: string): string | undefined {
	const plain = value.replaceAll('&amp;', '&').replace(/[?#].*$/s, '');
	if (plain === '' || /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(plain)) return undefined;
	const base = plain.startsWith('/') ? '' : posix.dirname(from);
	const path = posix.normalize(posix.join(base, decoded(plain))).replace(/^\/+/, '');
	return path.startsWith('..') || path === '.' || path.endsWith('/') ? undefined : path;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
