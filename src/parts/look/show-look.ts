// Both functions also run as a script of their own in the head, before anything is drawn, so that no page flashes.
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

/** Puts what was chosen on the `html` element, such as `data-theme="dark"`, and takes off what is as usual. */
export function showLook(kept: string, looks: Record<string, readonly string[]>) {
	const chosen = new URLSearchParams(kept);
	for (const [name, [, ...others]] of Object.entries(looks)) {
		const value = chosen.get(name);
		if (value !== null && others.includes(value)) document.documentElement.dataset[name] = value;
		else delete document.documentElement.dataset[name];
	}
}
