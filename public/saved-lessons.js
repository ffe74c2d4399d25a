// @ts-check
// Answers from saved lessons, and from saved planning pages, when there is no network. It is here only while a device has any: see
// src/parts/saves/saved.ts, which starts it with the first and ends it with the last. Plain, because a browser runs it as it stands.

const prefix = 'lantern-lesson-';
/** These help somebody now, or say what has been taken back, so the newest is tried for this long, in milliseconds, before the saved one. */
const patience = 3000;
const wantsNewest = ['/help/', '/learn/', '/saved/', '/a/'];

const worker = /** @type {any} */ (self);
worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (/** @type {any} */ event) => {
	const { pathname, origin, searchParams } = new URL(event.request.url);
	// What is being saved, and the lists that tell whether something is newer, come from the site itself.
	const own = searchParams.has('saving') || /^\/saved(-lessons\.js$|\/.+\.json$)/.test(pathname);
	if (event.request.method !== 'GET' || origin !== worker.location.origin || own) return;
	event.respondWith(answer(event.request, pathname));
});

/** A lesson stays as it was saved, so that it never changes in the middle. @param {Request} request @param {string} path */
async function answer(request, path) {
	const saved = await find(path);
	if (saved && !wantsNewest.includes(path)) return saved;
	try {
		return await (saved ? within(patience, request) : fetch(request));
	} catch (error) {
		const instead = saved ?? (request.mode === 'navigate' ? await find('/saved/') : undefined);
		if (instead) return instead;
		throw error;
	}
}

/** @param {number} time @param {Request} request */
const within = (time, request) =>
	Promise.race([
		fetch(request),
		new Promise((_, refuse) => setTimeout(() => refuse(new Error('The network is too slow.')), time)),
	]);

/** Looks in lessons that are saved whole, the newest first. Its own list is stored last, so one without it is not whole. @param {string} path */
async function find(path) {
	const names = (await caches.keys()).filter((name) => name.startsWith(prefix)).reverse();
	for (const name of names) {
		const cache = await caches.open(name);
		const found = await cache.match(path);
		if (found && (await cache.match(listOf(name)))) return found;
	}
	return undefined;
}

/** @param {string} name */
const listOf = (name) => `/saved/${name.slice(prefix.length).split('@')[0]}.json`;
