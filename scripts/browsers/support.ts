import data from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, SimpleSupportStatement, SupportStatement } from '@mdn/browser-compat-data';
import { type OldestBrowser, oldestBrowsers } from './oldest.ts';

/** A place in MDN's compatibility data, such as `['css', 'selectors', 'has']`. */
export type Feature = readonly string[];

const ours = oldestBrowsers();

/**
 * The oldest browsers that lack a feature, such as `firefox 115`.
 *
 * @returns none where all have it; undefined where the data does not know the feature
 */
export function browsersWithout(feature: Feature, oldest: readonly OldestBrowser[] = ours) {
	const support = compatOf(feature)?.support;
	if (!support) return undefined;
	return oldest
		.filter(({ data: browser, version }) => !has(support[browser as keyof typeof support], version))
		.map(({ data: browser, version }) => `${browser} ${version}`);
}

function compatOf(feature: Feature): CompatStatement | undefined {
	let at: unknown = data;
	for (const step of [...feature, '__compat']) {
		if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
		at = (at as Record<string, unknown>)[step];
	}
	return at as CompatStatement;
}

/** A feature under another name, or behind a setting, is not there. */
function has(support: SupportStatement | undefined, version: string): boolean {
	const statements = (Array.isArray(support) ? support : support ? [support] : []) as SimpleSupportStatement[];
	return statements.some(
		({ version_added: added, version_removed: removed, prefix, alternative_name: renamed, flags }) =>
			!prefix &&
			!renamed &&
			!flags &&
			typeof added === 'string' &&
			added !== 'preview' &&
			isUpTo(added, version) &&
			!(typeof removed === 'string' && isUpTo(removed, version)),
	);
}

/** Versions are numbers with points; the data writes `≤37` where only an upper end is known. */
function isUpTo(one: string, other: string): boolean {
	const parts = (text: string) => text.replace('≤', '').split('.').map(Number);
	const [left, right] = [parts(one), parts(other)];
	for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
		const difference = (left[at] ?? 0) - (right[at] ?? 0);
		if (difference !== 0) return difference < 0;
	}
	return true;
}

/**
 * Methods of built-ins that the oldest browsers lack, by their names alone, such as `toSorted`. For scripts of others, whose types are
 * gone: a name of one plain word, such as `with`, could be anybody's, and is left out.
 */
export function missingNames(oldest: readonly OldestBrowser[] = ours): string[] {
	const all = Object.entries(data.javascript.builtins ?? {}).flatMap(([owner, members]) =>
		Object.keys(members ?? {}).map((name) => ({
			name,
			without: browsersWithout(['javascript', 'builtins', owner, name], oldest),
		})),
	);
	const had = new Set(all.filter(({ without }) => without?.length === 0).map(({ name }) => name));
	const missing = all.filter(
		({ name, without }) => without?.length && !had.has(name) && /^[a-z]+[A-Z][A-Za-z]*$/.test(name),
	);
	return [...new Set(missing.map(({ name }) => name))].sort();
}
