import { openDB } from 'idb';
import { openChannel } from '../parts/open-channel.ts';
import { openProgramme } from '../programme/file.ts';
import { countableRevision, type Programme } from '../programme/programme.ts';
import type { Copy, Keeper, Kept } from './keeper.ts';

const name = 'lantern';
const programmes = 'programmes';
/** A browser keeps one programme: the school's. */
const ours = 'ours';
/** Beside it: when it was last saved as a file. */
const ourCopy = 'copy';

/** Keeps the programme in this browser's own database, and tells other tabs. */
export function browserKeeper(): Keeper {
	const channel = openChannel(`${name}-${programmes}`);
	let opened: ReturnType<typeof open> | undefined;
	// Once it is closed, or could not be opened, it is tried anew: the browser may have been cleared, or have room again.
	const close = () => {
		opened = undefined;
	};
	const database = async () => {
		opened ??= open(close);
		return opened.catch((error) => {
			close();
			throw error;
		});
	};
	return {
		read: async () => ((await isThere()) ? kept(await (await database()).get(programmes, ours)) : 'nothing'),
		async write(programme, over) {
			const change = (await database()).transaction(programmes, 'readwrite');
			const held: unknown = await change.store.get(ours);
			if (held !== undefined && over !== 'anything' && revisionOf(held) !== over) {
				await change.done;
				return 'behind';
			}
			await Promise.all([change.store.put(programme, ours), change.done]);
			channel?.postMessage(programme.revision);
			return 'kept';
		},
		readCopy: async () => ((await isThere()) ? copyOf(await (await database()).get(programmes, ourCopy)) : undefined),
		writeCopy: async (copy) => void (await (await database()).put(programmes, copy, ourCopy)),
		onNews: (tell) => channel?.addEventListener('message', ({ data }) => tell(Number(data))),
	};
}

/** @param closed told when the database has gone, or another page wants it to: whoever clears it, or a later Lantern */
const open = (closed: () => void) =>
	openDB(name, 1, {
		upgrade: (database) => void database.createObjectStore(programmes),
		terminated: closed,
		blocking(_version, _next, { target }) {
			closed();
			(target as IDBDatabase).close();
		},
	});

/** Nothing is made in the browser of somebody who only looks at the page. Older browsers cannot say what is there. */
const isThere = async () =>
	!('databases' in indexedDB) || (await indexedDB.databases()).some((database) => database.name === name);

/** What is no programme counts as one that nobody has changed. */
const revisionOf = (held: unknown) => countableRevision((held as Programme | null)?.revision) ?? 0;

function kept(held: unknown): Kept {
	if (held === undefined) return 'nothing';
	// What a later Lantern has kept is judged as a file would be.
	const read = openProgramme(textOf(held));
	return 'programme' in read ? read.programme : 'unreadable';
}

/** A database holds more than JSON can say, such as numbers of any size, or what holds itself: no programme is made of that. */
function textOf(held: unknown): string {
	try {
		return JSON.stringify(held);
	} catch {
		return '';
	}
}

/** What another Lantern has noted otherwise counts as no note. */
function copyOf(held: unknown): Copy | undefined {
	const copy = held as Partial<Copy> | undefined;
	if (typeof copy?.on !== 'string' || typeof copy.revision !== 'number' || typeof copy.quiet !== 'number')
		return undefined;
	return { on: copy.on, revision: copy.revision, quiet: copy.quiet };
}
