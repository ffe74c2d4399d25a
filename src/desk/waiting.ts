import type { Programme } from '../programme/programme.ts';
import { isSameProgramme } from '../programme/same-programme.ts';
import type { LastResort, Unkept } from './unkept.ts';

/** What this page has left in the last resort, or found there, until it is kept. */
export class Waiting {
	readonly #lastResort: LastResort;
	#unkept: Unkept | undefined;

	constructor(lastResort: LastResort) {
		this.#lastResort = lastResort;
	}

	/** @returns whether it is there, at once */
	put(unkept: Unkept): boolean {
		if (!this.#lastResort.put(unkept)) return false;
		this.#unkept = unkept;
		return true;
	}

	/** @returns what a page had not kept when it was closed */
	find(): Unkept | undefined {
		const found = this.#lastResort.read();
		if (found) this.#unkept = found;
		return found;
	}

	/** Whether the page that left something here was just writing what is kept now. */
	wasWriting(kept: Programme): boolean {
		return this.#unkept?.writing !== undefined && isSameProgramme(this.#unkept.writing, kept);
	}

	/** Nothing waits any more. What another page has put there is not ours to take away. */
	settle() {
		if (this.#unkept) this.#lastResort.clear();
		this.#unkept = undefined;
	}
}
