import { useSyncExternalStore } from 'react';
import { newProgramme } from '../programme/change.ts';
import { dayOf } from '../programme/day.ts';
import type { Desk } from './keeper.ts';
import { browserKeeper } from './kept.ts';
import { Store } from './store.ts';
import { browserLastResort } from './unkept.ts';

let store: Store | undefined;

/** The one store of a page, made when somebody first asks for it in a browser. */
function theStore(): Store {
	if (store) return store;
	const made = new Store(browserKeeper(), newProgramme(newId(), dayOf(new Date())), undefined, browserLastResort());
	const leave = () => {
		const isSafe = made.leave();
		void made.flush();
		return isSafe;
	};
	addEventListener('pagehide', leave);
	document.addEventListener('visibilitychange', () => document.hidden && leave());
	addEventListener('beforeunload', (event) => {
		// Only what would be lost is worth a question.
		if (!leave()) event.preventDefault();
	});
	store = made;
	return made;
}

/** @returns nothing until what the browser keeps has been read */
export function useProgramme(): { desk: Desk; store: Store } | undefined {
	const desk = useSyncExternalStore(listen, deskNow, () => undefined);
	return desk && { desk, store: theStore() };
}

/** The store has news once it has read what the browser keeps. */
let isRead = false;
const deskNow = () => (isRead ? theStore().now() : undefined);

function listen(tell: () => void) {
	const ours = theStore();
	const stop = ours.listen(() => {
		isRead = true;
		tell();
	});
	void ours.load();
	return () => void stop();
}

/** A random UUID, also where a school serves Lantern without encryption. */
function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const letters = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return letters.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
