import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The names that MDN's compatibility data and build tools have for the browsers of a `browserslist`. */
const names = {
	chrome: { data: 'chrome', target: 'chrome' },
	edge: { data: 'edge', target: 'edge' },
	firefox: { data: 'firefox', target: 'firefox' },
	safari: { data: 'safari', target: 'safari' },
	ios_saf: { data: 'safari_ios', target: 'ios' },
} as const;

/** A browser and its oldest version that must work, such as `15.6`. */
export interface OldestBrowser {
	/** As MDN's compatibility data names it. */
	data: string;
	/** As Vite and its compilers name it, with the version: `ios15.6`. */
	target: string;
	version: string;
}

/**
 * The oldest browsers in which everything must work. They are decided in one place, the `browserslist` of package.json: styles
 * and scripts are compiled for them, and `scripts/check-browsers.ts` refuses what they lack.
 *
 * @param entries each such as `chrome >= 109`; no other query, so that nothing depends on the day or on which browsers are popular
 * @throws when an entry is of another form, or names a browser that is not known here
 */
export function oldestBrowsers(entries: readonly string[] = entriesIn(join(import.meta.dirname, '../..'))) {
	return entries.map((entry): OldestBrowser => {
		const [, browser = '', version = ''] = /^(\w+) >= (\d+(?:\.\d+)?)$/.exec(entry) ?? [];
		const known = Object.hasOwn(names, browser) ? names[browser as keyof typeof names] : undefined;
		if (!known)
			throw new RangeError(
				`"${entry}" in the browserslist of package.json is not understood.\nWrite "chrome >= 109". Browsers are ${Object.keys(names).join(', ')}.`,
			);
		return { data: known.data, target: `${known.target}${version}`, version };
	});
}

/** What Vite compiles scripts and styles for. */
export const buildTargets = (): string[] => oldestBrowsers().map(({ target }) => target);

function entriesIn(root: string): string[] {
	const read: { browserslist?: string[] } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	return read.browserslist ?? [];
}
