/** A moment after which a browser that refused is asked again, in milliseconds. */
const patience = 1000;
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Changes the address of the page and leaves no trace in the browser's history. Safari and Firefox throw where this is asked for more
 * than a hundred times in ten seconds, as by a key that is held down: the address then follows later, and what the page does goes on.
 *
 * @param address as `history.replaceState` takes it; only the last of several that are refused counts
 * @see https://html.spec.whatwg.org/multipage/nav-history-apis.html#shared-history-push/replace-state-steps
 */
export function replaceAddress(address: string, door: Pick<History, 'replaceState'> = history) {
	clearTimeout(waiting);
	try {
		door.replaceState(null, '', address);
	} catch (error) {
		if (!(error instanceof DOMException) || error.name !== 'SecurityError') throw error;
		waiting = setTimeout(() => replaceAddress(address, door), patience);
	}
}
