/** What was, what is, and what was undone. Held in memory only: a file carries what is. */
export type History<T> = { past: readonly T[]; now: T; future: readonly T[] };

/** How many steps back are kept. */
export const mostSteps = 100;

export const startHistory = <T>(now: T): History<T> => ({ past: [], now, future: [] });

/** A change that changes nothing leaves no step behind. */
export function stepTo<T>({ past, now, future }: History<T>, next: T): History<T> {
	if (next === now) return { past, now, future };
	return { past: [...past, now].slice(-mostSteps), now: next, future: [] };
}

export function undo<T>(history: History<T>): History<T> {
	const now = history.past.at(-1);
	if (now === undefined) return history;
	return { past: history.past.slice(0, -1), now, future: [history.now, ...history.future] };
}

export function redo<T>(history: History<T>): History<T> {
	const [now, ...future] = history.future;
	if (now === undefined) return history;
	return { past: [...history.past, history.now], now, future };
}
