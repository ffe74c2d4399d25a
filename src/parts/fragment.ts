/**
 * What stands behind the # in the address of a pupil's page, which no server ever sees: the beat or activity that is open, the
 * school's own adults and its nation where a school put them into its link, and a code for a place, just typed: "#notice&adults=…".
 */
export type Fragment = { at: string; adults?: string; nation?: string; place?: string };

export function readFragment(hash: string): Fragment {
	const pieces = hash.replace(/^#/, '').split('&');
	const named = (name: string) => pieces.find((piece) => piece.startsWith(`${name}=`))?.slice(name.length + 1);
	const adults = named('adults');
	const nation = named('nation');
	const place = named('place');
	const at = safelyDecoded(pieces.find((piece) => !piece.includes('=')) ?? '');
	return { at, ...(adults && { adults }), ...(nation && { nation }), ...(place && { place }) };
}

/** An empty one is "#", which is still an address of this page. */
export const writeFragment = ({ at, adults, nation, place }: Fragment) =>
	`#${[at, adults && `adults=${adults}`, nation && `nation=${nation}`, place && `place=${place}`].filter(Boolean).join('&')}`;

/** Half an escape names nothing on the page, and must not stop it. */
const safelyDecoded = (text: string) => (/%(?![\dA-F]{2})/i.test(text) ? '' : decodeURIComponent(text));
