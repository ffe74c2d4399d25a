import type { Page } from 'playwright';

/** What a page has left behind in the browser: cookies, and anything in its stores. */
export async function keptBy(page: Page): Promise<string[]> {
	const cookies = await page.context().cookies();
	const stores = await page.evaluate(async () => {
		const databases = await indexedDB.databases();
		const workers = await navigator.serviceWorker.getRegistrations();
		return [
			...Object.keys(localStorage).map((key) => `localStorage ${key}`),
			...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
			...databases.map(({ name }) => `database ${name}`),
			...(await caches.keys()).map((name) => `cache ${name}`),
			...workers.map(({ scope }) => `service worker ${scope}`),
			...(history.state === null ? [] : ['history state']),
			...(window.name === '' ? [] : [`window name ${window.name}`]),
		];
	});
	return [...cookies.map(({ name }) => `cookie ${name}`), ...stores];
}
