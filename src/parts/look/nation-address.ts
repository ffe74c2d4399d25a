/** An address that names no nation, neither behind its ? nor behind its #. */
export function nationOut(address: string): string {
	const url = new URL(address);
	url.searchParams.delete('nation');
	const pieces = url.hash.slice(1).split('&');
	const others = pieces.filter((piece) => !piece.startsWith('nation='));
	// Left alone where it named none: setting it anew would take away a lonely #.
	if (others.length < pieces.length) url.hash = others.join('&');
	return url.href;
}

/** The address of a page for staff or families that shows a nation to whoever is given it. England needs no word. */
export function nationIn(address: string, nation: string): string {
	const url = new URL(nationOut(address));
	if (nation !== 'england') url.searchParams.set('nation', nation);
	return url.href;
}
