// These functions also run as a script of their own in the head, before anything is drawn, so that no page flashes.
// That script is made from their source, which is why they use nothing but what they are given.

/** Reads what was chosen for this tab, or else for this device. */
export function readKept(keptAs: string): string {
	try {
		return sessionStorage.getItem(keptAs) ?? localStorage.getItem(keptAs) ?? '';
	} catch {
		// A browser that is told to keep nothing throws here: then the page looks as usual.
		return '';
	}
}

/**
 * What was chosen, with the nation that the address names (`?nation=wales`, or `#nation=wales` for pupils); where nobody has named
 * or chosen any, the nation of the school whose details stand in this browser.
 */
export function withNation(kept: string, keptAs: string): string {
	const chosen = new URLSearchParams(kept);
	const named = /[?#&]nation=([a-z-]+)/.exec(location.search + location.hash)?.[1];
	if (named) chosen.set('nation', named);
	if (!chosen.has('nation'))
		try {
			const school = JSON.parse(sessionStorage.getItem(keptAs) ?? localStorage.getItem(keptAs) ?? 'null');
			if (typeof school?.details?.nation === 'string') chosen.set('nation', school.details.nation);
		} catch {
			// Nothing may be read, or it is no school's details: England, as without scripts.
		}
	return chosen.toString();
}

/** Puts what was chosen on the `html` element, such as `data-theme="dark"`, and takes off what is as usual. */
export function showLook(kept: string, looks: Record<string, readonly string[]>) {
	const chosen = new URLSearchParams(kept);
	for (const [name, [, ...others]] of Object.entries(looks)) {
		const value = chosen.get(name);
		if (value !== null && others.includes(value)) document.documentElement.dataset[name] = value;
		else delete document.documentElement.dataset[name];
	}
}
