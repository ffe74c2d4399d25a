import { keptAs } from './looks.ts';
import { deviceStore, tabStore } from './stores.ts';

/** Keeps what was chosen for this tab alone, or on the device where somebody has ticked so. Nothing chosen, nothing kept. */
export function keepChosen(kept: string, onDevice: boolean) {
	const [wanted, other] = onDevice ? [deviceStore(), tabStore()] : [tabStore(), deviceStore()];
	try {
		other?.removeItem(keptAs);
		if (kept) wanted?.setItem(keptAs, kept);
		else wanted?.removeItem(keptAs);
	} catch {
		// A full store keeps nothing more, and a forbidden one nothing at all: the page looks as chosen until it is left.
	}
}
