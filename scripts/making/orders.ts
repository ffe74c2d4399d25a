/** What somebody waits for comes before all that is made for nobody yet. */
export type Orders = {
	/**
	 * Makes a file when those that were ordered before it are there; once, however often it is ordered.
	 *
	 * @param path within `dist`
	 * @returns false where it could not be made
	 */
	order(path: string): Promise<boolean>;
	/** Waits until nothing that was ordered is still to be made. */
	turn(): Promise<void>;
};

/** @param make makes one file. @returns false where it cannot be made */
export function openOrders(make: (path: string) => Promise<boolean>): Orders {
	const made = new Map<string, Promise<boolean>>();
	let last: Promise<unknown> = Promise.resolve();
	return {
		order(path) {
			const making = made.get(path) ?? last.then(() => make(path));
			if (!made.has(path)) last = making.catch(() => {});
			made.set(path, making);
			return making;
		},
		async turn() {
			for (let waited: unknown; waited !== last; ) {
				waited = last;
				await last;
			}
		},
	};
}
