/** Where a browser keeps things for this tab, and for longer. Either is missing where the browser is told to keep nothing. */
export const tabStore = () => store('sessionStorage');
export const deviceStore = () => store('localStorage');

/** Forgets everything that this site has kept for the reader. */
export function forgetAll() {
	tabStore()?.clear();
	deviceStore()?.clear();
}

function store(name: 'sessionStorage' | 'localStorage'): Storage | undefined {
	try {
		return window[name];
	} catch {
		// Reaching for it throws where a school has blocked it, and the page must work there too.
		return undefined;
	}
}
