import type { Change } from '../programme/change.ts';
import { type History, redo, startHistory, stepTo, undo } from '../programme/history.ts';
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
	/** @param over the revision that has to be there still, in the same transaction; 'anything' to write over all */
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

/** The programme on this page: changed at once, kept a moment later, and never over what another tab has kept. */
export class Store {
	#desk: Desk;
	#revision = 0;
	#typing = '';
	#writing: Promise<void> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #listeners = new Set<() => void>();
	readonly #keeper: Keeper;
	readonly #pause: number;

	/**
	 * @param fresh the programme that a school begins with
	 * @param pause how long a change may wait for the next one before it is kept, in milliseconds
	 */
	constructor(keeper: Keeper, fresh: Programme, pause = 200) {
		this.#keeper = keeper;
		this.#pause = pause;
		this.#desk = { history: startHistory(fresh), saved: true };
		keeper.onNews((revision) => this.#hear(revision));
	}

	now = () => this.#desk;
	listen = (tell: () => void) => {
		this.#listeners.add(tell);
		return () => this.#listeners.delete(tell);
	};

	/**
	 * Shows what is kept. Whether anything can be kept at all is known from then on.
	 *
	 * @param giveUp whether changes that are not kept may go
	 */
	async load(giveUp = true): Promise<void> {
		try {
			const kept = await this.#keeper.read();
			const copy = await this.#keeper.readCopy();
			if (!giveUp && !this.#desk.saved) return this.#show({ trouble: 'elsewhere' });
			if (kept === 'unreadable') return this.#show({ trouble: 'unreadable' });
			if (kept !== 'nothing') this.#revision = kept.revision;
			const now = kept === 'nothing' ? this.#desk.history.now : kept;
			this.#show({ history: startHistory(now), saved: true, trouble: undefined, copy });
		} catch {
			// A browser has many ways to say that it keeps nothing. The page says it in the reader's words.
			this.#show({ trouble: 'blocked' });
		}
	}

	/** @param typing names a field: what is typed into it before anything else is one step to undo */
	change = (change: Change, typing = '') => {
		const { history } = this.#desk;
		const next = change(history.now);
		if (next === history.now) return;
		const goesOn = typing !== '' && typing === this.#typing;
		this.#step(goesOn ? { ...history, now: next, future: [] } : stepTo(history, next));
		this.#typing = typing;
	};

	undo = () => this.#step(undo(this.#desk.history));
	redo = () => this.#step(redo(this.#desk.history));

	/** The programme as a file should carry it. */
	copy = (): Programme => ({ ...this.#desk.history.now, revision: this.#revision });

	/** How many changes the last file does not have. */
	changesSinceCopy = (): number =>
		Math.max(0, this.#revision - (this.#desk.copy?.revision ?? 0)) + (this.#desk.saved ? 0 : 1);

	/** Notes that a file has everything that is shown. */
	async copied(on: string) {
		await this.flush();
		await this.#noteCopy({ on, revision: this.#revision, quiet: this.#revision });
	}

	/** The reminder has been read, and put off. */
	async putOffCopy() {
		const { on = '', revision = 0 } = this.#desk.copy ?? {};
		await this.#noteCopy({ on, revision, quiet: this.#revision });
	}

	/** Gives up what is shown for what another tab has kept. */
	takeTheirs = () => this.load();

	/** Writes what is shown over what cannot be read. */
	async writeOver() {
		this.#show({ trouble: undefined, saved: false });
		await this.#write('anything');
	}

	/** Keeps what has still to be kept, now. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		await this.#writing;
		const { saved, trouble } = this.#desk;
		if (saved || trouble === 'elsewhere' || trouble === 'unreadable') return;
		this.#writing ??= this.#write(this.#revision).finally(() => {
			this.#writing = undefined;
		});
		await this.#writing;
		if (!this.#desk.trouble) await this.flush();
	}

	async #write(over: number | 'anything') {
		const { now } = this.#desk.history;
		const revision = this.#revision + 1;
		try {
			if ((await this.#keeper.write({ ...now, revision }, over)) === 'behind')
				return this.#show({ trouble: 'elsewhere' });
			this.#revision = revision;
			this.#show({ saved: this.#desk.history.now === now, trouble: undefined });
		} catch (error) {
			this.#show({ trouble: troubleOf(error) });
		}
	}

	async #noteCopy(copy: Copy) {
		this.#show({ copy });
		try {
			await this.#keeper.writeCopy(copy);
		} catch (error) {
			this.#show({ trouble: troubleOf(error) });
		}
	}

	#hear(revision: number) {
		if (revision === this.#revision) return;
		if (this.#desk.saved) void this.load(false);
		else this.#show({ trouble: 'elsewhere' });
	}

	#step(history: History<Programme>) {
		this.#typing = '';
		if (history === this.#desk.history || history.now === this.#desk.history.now) return;
		this.#show({ history, saved: false });
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), this.#pause);
	}

	#show(change: Partial<Desk>) {
		this.#desk = { ...this.#desk, ...change };
		for (const tell of this.#listeners) tell();
	}
}

const troubleOf = (error: unknown): Trouble =>
	error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
