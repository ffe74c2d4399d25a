/** What a device needs to open a lesson, or the desk, without a network, as `scripts/build-saves.ts` lists it. */
export type SaveList = {
	id: string;
	title: string;
	version: string;
	bytes: number;
	files: SavedFile[];
	/** A lesson's pack for each nation whose pages are not England's. */
	packs?: Record<string, SavedFile>;
};

/** Where it is, and how many bytes it has. */
type SavedFile = [address: string, bytes: number];

/** Pages on which a school plans are saved together, as if they were a lesson of this name, which no lesson has. */
export const deskId = 'desk';

const whyNot = {
	blocked: 'This browser does not let lessons be saved. You can still download the pack.',
	full: 'There is not enough room on this device. Nothing was saved.',
	partial: 'The save did not finish, so it was cleared away. Check the internet and try again.',
};

/** Says in the reader's words why a lesson is not saved. By then nothing of it is left behind. */
export class NotSaved extends Error {
	override name = 'NotSaved';
	readonly why: keyof typeof whyNot;

	constructor(why: keyof typeof whyNot) {
		super(whyNot[why]);
		this.why = why;
	}
}

const prefix = 'lantern-lesson-';
const worker = '/saved-lessons.js';
const listAddress = (id: string) => `/saved/${id}.json`;
const idOf = (cache: string) => cache.slice(prefix.length).split('@')[0] ?? '';

/** Can anything be saved here at all? Old browsers, some private windows and locked-down devices cannot. Nothing is kept by asking. */
export async function canSave(): Promise<boolean> {
	try {
		await Promise.all([caches.keys(), navigator.locks.query(), navigator.serviceWorker.getRegistrations()]);
		return true;
	} catch {
		// Some lack one of these, and some have all and refuse each use of them.
		return false;
	}
}

/** Saving, clearing and removing wait for each other, in other windows too. */
const inTurn = <T>(act: () => Promise<T>): Promise<T> => navigator.locks.request('lantern-saves', act);

const ownCaches = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));

/** The lessons that are saved whole, in the order of their titles. Nothing is kept or started by asking. */
export async function savedLessons(): Promise<SaveList[]> {
	if (!(await canSave())) return [];
	const lists = await Promise.all((await ownCaches()).map(listIn));
	return lists.filter((list) => list !== undefined).sort((a, b) => a.title.localeCompare(b.title));
}

/** What no list can be read from counts as half saved: its disk may be damaged, or a later Lantern has written it. */
async function listIn(cache: string): Promise<SaveList | undefined> {
	const kept = await (await caches.open(cache)).match(listAddress(idOf(cache)));
	const list: unknown = await kept?.json().catch(() => undefined);
	return isList(list) ? list : undefined;
}

function isList(said: unknown): said is SaveList {
	const { id, title, version, bytes, files } = (said ?? {}) as Partial<Record<keyof SaveList, unknown>>;
	const inWords = [id, title, version].every((words) => typeof words === 'string');
	return inWords && Number.isFinite(bytes) && Array.isArray(files) && files.every(Array.isArray);
}

/** The same list with the pack of the page's nation in the place of England's. */
function withPackFor(nation = 'england', { packs = {}, ...list }: SaveList): SaveList {
	const pack = packs[nation];
	if (!pack) return list;
	const files = list.files.map((file) => (isPack(file) ? pack : file));
	const bytes = files.reduce((sum, [, size]) => sum + size, 0);
	return { ...list, files, bytes, version: `${list.version}-${nation}` };
}

const isPack = ([address]: SavedFile) => address.startsWith('/packs/');

/** Where the pack is that was saved with a lesson. */
export const savedPack = ({ files }: SaveList): string | undefined => files.find(isPack)?.[0];

/** The list on the site now. "gone" means that the lesson has been taken back, "unknown" that nobody answers. */
export async function newestList(id: string): Promise<SaveList | 'gone' | 'unknown'> {
	try {
		const response = await fetch(listAddress(id), { cache: 'no-store' });
		if (response.status === 404) return 'gone';
		return response.ok ? withPackFor(document.documentElement.dataset['nation'], await response.json()) : 'unknown';
	} catch {
		return 'unknown';
	}
}

/**
 * Saves a lesson, whole or not at all, then lets go of an older version of it.
 *
 * @param progress is told how much is done, from 0 to 1
 * @throws {NotSaved}
 */
export async function saveLesson(list: SaveList, progress: (part: number) => void): Promise<void> {
	if (!(await canSave())) throw new NotSaved('blocked');
	await inTurn(async () => {
		const name = `${prefix}${list.id}@${list.version}`;
		if (await listIn(name)) return;
		try {
			await needRoom(list.bytes);
			await startWorker();
			await fill(await caches.open(name), list, progress);
		} catch (error) {
			await caches.delete(name);
			await endWorkerIfIdle();
			throw error instanceof NotSaved ? error : new NotSaved(isFull(error) ? 'full' : 'partial');
		}
		for (const other of await ownCaches()) if (idOf(other) === list.id && other !== name) await caches.delete(other);
	});
}

/** Removes a lesson. With the last one everything is as it was before anybody saved. */
export const removeLesson = (id: string): Promise<void> =>
	inTurn(async () => {
		for (const name of await ownCaches()) if (idOf(name) === id) await caches.delete(name);
		await endWorkerIfIdle();
	});

/** Clears away what a closed window or a lost network left half-saved. @returns whether there was any */
export async function clearHalfSaved(): Promise<boolean> {
	if (!(await canSave()) || (await ownCaches()).length === 0) return false;
	return inTurn(async () => {
		let found = false;
		for (const name of await ownCaches()) if (!(await listIn(name))) found = (await caches.delete(name)) || found;
		if (found) await endWorkerIfIdle();
		return found;
	});
}

async function needRoom(bytes: number) {
	const { quota, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
	if (quota !== undefined && quota - usage < bytes) throw new NotSaved('full');
}

async function startWorker() {
	await navigator.serviceWorker.register(worker, { scope: '/' }).catch(() => {
		throw new NotSaved('blocked');
	});
	await navigator.serviceWorker.ready;
}

async function endWorkerIfIdle() {
	if ((await ownCaches()).length > 0) return;
	for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
}

/** A few at a time, which is quick and still leaves room for others on a slow line. The list comes last: it says that all is there. */
async function fill(cache: Cache, list: SaveList, progress: (part: number) => void) {
	const waiting = [...list.files];
	let done = 0;
	const work = async () => {
		for (let file = waiting.shift(); file; file = waiting.shift()) {
			await put(cache, file, list.version);
			done += file[1];
			progress(done / list.bytes);
		}
	};
	await Promise.all([work(), work(), work(), work()]);
	await cache.put(
		listAddress(list.id),
		new Response(JSON.stringify(list), { headers: { 'content-type': 'application/json' } }),
	);
}

async function put(cache: Cache, [address, bytes]: SavedFile, version: string) {
	const response = await fetch(`${address}?saving=${version}`);
	const body = await response.arrayBuffer();
	if (!response.ok || body.byteLength !== bytes) throw new NotSaved('partial');
	const headers = new Headers(response.headers);
	for (const name of ['content-encoding', 'content-length', 'set-cookie']) headers.delete(name);
	await cache.put(address, new Response(body, { headers }));
}

const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';
