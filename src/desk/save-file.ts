import { dayOf } from '../programme/day.ts';
import { fileName, writeProgramme } from '../programme/file.ts';
import { download } from './download.ts';
import type { Store } from './store.ts';

/** Saves the programme as a file, and notes that. */
export function saveCopy(store: Store) {
	const programme = store.copy();
	download(fileName(programme), writeProgramme(programme), 'application/json');
	void store.copied(dayOf(new Date()));
}
