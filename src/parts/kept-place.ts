/** What may be kept on a device when a pupil ticks it: where they are, and which activities they tried. Never what they chose. */
export type KeptPlace = { at: string; tried: string[] };

const nameOf = (lesson: string) => `lantern-place-${lesson}`;

/** @throws where a device forbids storage */
export function keepPlace(lesson: string, place: KeptPlace) {
	localStorage.setItem(nameOf(lesson), JSON.stringify(place));
}

/** @throws where a device forbids storage */
export function forgetPlace(lesson: string) {
	localStorage.removeItem(nameOf(lesson));
}

/** @returns nothing where nothing was kept, or where it cannot be read */
export function keptPlace(lesson: string): KeptPlace | undefined {
	try {
		const { at, tried } = JSON.parse(localStorage.getItem(nameOf(lesson)) ?? '{}');
		const sound = typeof at === 'string' && Array.isArray(tried) && tried.every((one) => typeof one === 'string');
		return sound ? { at, tried } : undefined;
	} catch {
		// Storage is forbidden, or somebody else wrote there: the page starts fresh.
		return undefined;
	}
}
