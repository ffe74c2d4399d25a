import type { Change } from '../programme/change.ts';
import { type History, redo, startHistory, stepTo, undo } from '../programme/history.ts';
import { nextRevision, type Programme } from '../programme/programme.ts';
import { isSameProgramme } from '../programme/same-programme.ts';
import { changesSince } from './copy-words.ts';
import { type Copy, type Desk, type Keeper, troubleOf } from './keeper.ts';
import { follows, noLastResort, type Unkept } from './unkept.ts';
import { Waiting } from './waiting.ts';

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
	readonly #waiting: Waiting;
	#written: Programme | undefined;

	/**
	 * @param fresh the programme that a school begins with
	 * @param pause how long a change may wait for the next one before it is kept, in milliseconds
	 */
	constructor(keeper: Keeper, fresh: Programme, pause = 200, lastResort = noLastResort) {
		this.#keeper = keeper;
		this.#pause = pause;
		this.#waiting = new Waiting(lastResort);
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
			const [kept, copy] = [await this.#keeper.read(), await this.#keeper.readCopy()];
			if (!giveUp && !this.#desk.saved) return this.#show({ trouble: 'elsewhere' });
			if (kept === 'unreadable') return this.#show({ trouble: 'unreadable' });
			if (kept !== 'nothing') this.#revision = kept.revision;
			const now = kept === 'nothing' ? this.#desk.history.now : kept;
			// Once the browser has been cleared, there is nothing to take in the place of what is here.
			const saved = this.#desk.saved || kept !== 'nothing';
			this.#show({ history: startHistory(now), saved, trouble: undefined, copy });
			if (!saved) await this.flush();
			else if (giveUp) this.#takeUp(this.#waiting.find());
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
	changesSinceCopy = (): number => {
		return changesSince(this.#desk.copy, this.#revision) + (this.#desk.saved ? 0 : 1);
	};

	/** Notes that a file has everything that is shown. */
	async copied(on: string) {
		await this.flush();
		await this.#noteCopy({ on, revision: this.#revision, quiet: this.#revision });
	}

	/** The reminder has been read, and put off. */
	async putOffCopy() {
		await this.#noteCopy({ on: '', revision: 0, ...this.#desk.copy, quiet: this.#revision });
	}

	/** Gives up what is shown for what another tab has kept. */
	takeTheirs = () => {
		this.#waiting.settle();
		return this.load();
	};

	/**
	 * Puts what is not kept where it is found at the next visit, at once: the page is about to be closed.
	 *
	 * @returns false where it will be lost
	 */
	leave(): boolean {
		const { saved, trouble, history } = this.#desk;
		if (saved) return true;
		if (trouble) return false;
		const writing = this.#written === history.now ? undefined : this.#written;
		return this.#waiting.put({ programme: history.now, over: this.#revision, writing });
	}

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
		const revision = nextRevision(this.#revision);
		this.#written = now;
		try {
			if ((await this.#keeper.write({ ...now, revision }, over)) === 'behind') return await this.#fallBehind(now);
			this.#revision = revision;
			this.#keptNow(now);
		} catch (error) {
			this.#show({ trouble: troubleOf(error) });
		} finally {
			this.#written = undefined;
		}
	}

	#keptNow(what: Programme) {
		const saved = this.#desk.history.now === what;
		if (saved) this.#waiting.settle();
		this.#show({ saved, trouble: undefined });
	}

	/** Who was quicker may have been this very page, before it was loaded anew: then nothing is lost. */
	async #fallBehind(now: Programme) {
		const kept = await this.#keeper.read();
		if (typeof kept !== 'object') return this.#show({ trouble: 'elsewhere' });
		const isKept = isSameProgramme(now, kept);
		if (!isKept && !this.#waiting.wasWriting(kept)) return this.#show({ trouble: 'elsewhere' });
		this.#revision = kept.revision;
		if (isKept) this.#keptNow(now);
	}

	/** Goes on with what a page had not kept when it was closed. It is one step, to be undone. */
	#takeUp(unkept: Unkept | undefined) {
		if (!unkept) return;
		const { now } = this.#desk.history;
		if (isSameProgramme(unkept.programme, now)) return this.#waiting.settle();
		this.#step(stepTo(this.#desk.history, unkept.programme));
		if (!follows(unkept, now, this.#revision)) this.#show({ trouble: 'elsewhere' });
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
