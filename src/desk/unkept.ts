import { deviceStore, programmeKey } from '../parts/look/stores.ts';
import { openProgramme } from '../programme/file.ts';
import type { Programme } from '../programme/programme.ts';
import { isSameProgramme } from '../programme/same-programme.ts';

/** A programme that a page had not kept yet when it was closed. */
export type Unkept = {
	programme: Programme;
	/** The revision that it was changed from. */
	over: number;
	/** What was just being written over that revision, and may have been kept in time. */
	writing?: Programme | undefined;
};

/** Whether what was not kept comes right after what is kept now, so that it can be written over it. */
export const follows = ({ over, writing }: Unkept, kept: Programme, revision: number): boolean =>
	over === revision || (writing !== undefined && isSameProgramme(writing, kept));

/** Where a closing page puts what it has not kept. The browser's database takes its time, and a closing page has none. */
export interface LastResort {
	/** @returns whether it is there, at once */
	put(unkept: Unkept): boolean;
	/** @returns undefined where there is nothing that can be read */
	read(): Unkept | undefined;
	clear(): void;
}

/** For a store that nothing closes. */
export const noLastResort: LastResort = { put: () => false, read: () => undefined, clear: () => {} };

/** One key of this browser's storage, which writes before a page is gone. It is there only until the next visit. */
export const browserLastResort = (store: () => Storage | undefined = deviceStore): LastResort => ({
	put: (unkept) => {
		const place = store();
		return Boolean(place && trying(() => place.setItem(programmeKey, JSON.stringify(unkept)) ?? true));
	},
	read: () => trying(() => unkeptOf(JSON.parse(store()?.getItem(programmeKey) ?? 'null'))),
	clear: () => void trying(() => store()?.removeItem(programmeKey)),
});

/** A browser that forbids storage, or has no room, throws: then there is nothing. So does what somebody else has written there. */
function trying<T>(act: () => T): T | undefined {
	try {
		return act();
	} catch {
		return undefined;
	}
}

function unkeptOf(held: Partial<Record<keyof Unkept, unknown>> | null): Unkept | undefined {
	const programme = programmeOf(held?.programme);
	if (!programme || typeof held?.over !== 'number') return undefined;
	return { programme, over: held.over, writing: programmeOf(held.writing) };
}

/** It is judged as a file would be. */
function programmeOf(held: unknown): Programme | undefined {
	if (held === undefined) return undefined;
	const read = openProgramme(JSON.stringify(held));
	return 'programme' in read ? read.programme : undefined;
}
