/** Where a browser keeps things for this tab, and for longer. Either is missing where the browser is told to keep nothing. */
export const tabStore = () => store('sessionStorage');
export const deviceStore = () => store('localStorage');

/** Where a school's own details stand: adults have typed them, and they say nothing about whoever reads a page. */
export const schoolKey = 'lantern-school';

/** Where a school's programme waits that a page had no time to keep before it was closed. */
export const programmeKey = 'lantern-programme-unkept';

/** Forgets everything that this site has kept for the reader. What a school has typed is not theirs to lose. */
export function forgetAll() {
	for (const kept of [tabStore(), deviceStore()])
		for (const key of Object.keys(kept ?? {})) if (key !== schoolKey && key !== programmeKey) kept?.removeItem(key);
}

function store(name: 'sessionStorage' | 'localStorage'): Storage | undefined {
	try {
		return window[name];
	} catch {
		// Reaching for it throws where a school has blocked it, and the page must work there too.
		return undefined;
	}
}
