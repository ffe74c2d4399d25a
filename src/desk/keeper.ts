import type { History } from '../programme/history.ts';
import type { Programme } from '../programme/programme.ts';

/** The last time that the programme was saved as a file. */
export type Copy = {
	on: string;
	/** What the programme's revision was then. */
	revision: number;
	/** The reminder is silent up to this revision. */
	quiet: number;
};

export type Kept = Programme | 'nothing' | 'unreadable';

/** Where a programme is kept: the browser's database, or a pretend one in tests. */
export interface Keeper {
	read(): Promise<Kept>;
	/**
	 * Where the browser has been cleared meanwhile, nobody's work is in the way, and all is kept again.
	 *
	 * @param over the revision that has to be there still, in the same transaction; 'anything' to write over all
	 */
	write(programme: Programme, over: number | 'anything'): Promise<'kept' | 'behind'>;
	readCopy(): Promise<Copy | undefined>;
	writeCopy(copy: Copy): Promise<void>;
	/** News of a revision that another tab has kept. */
	onNews(tell: (revision: number) => void): void;
}

/** Why a change is not kept: storage forbidden, storage full, another tab was quicker, or what is kept cannot be read. */
export type Trouble = 'blocked' | 'full' | 'elsewhere' | 'unreadable';

/** What the page shows. */
export type Desk = {
	history: History<Programme>;
	/** Whether what is shown is also what is kept. */
	saved: boolean;
	trouble?: Trouble;
	/** Undefined where no file has been saved in this browser. */
	copy?: Copy;
};

export const troubleOf = (error: unknown): Trouble =>
	error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
