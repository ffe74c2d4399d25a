import { longestCode } from '../yours/link-letters.ts';

/**
 * What stands behind the # in the address of a pupil's page, which no server ever sees: the beat or activity that is open; the
 * school's own adults and its nation, where a school put them into its link; and a code for a place, just typed:
 * "#notice&adults=…". In a class's link the first piece is the code of its lessons, and `view` says for whom they are shown.
 */
export type Fragment = { at: string; view?: string; adults?: string; nation?: string; place?: string };

export function readFragment(hash: string): Fragment {
	const pieces = hash.replace(/^#/, '').split('&');
	const named = (name: string) => pieces.find((piece) => piece.startsWith(`${name}=`))?.slice(name.length + 1);
	const view = named('view');
	const adults = named('adults');
	const nation = named('nation');
	const place = named('place');
	const at = safelyDecoded(pieces.find((piece) => !piece.includes('=')) ?? '');
	return {
		at,
		...(view && { view }),
		...(adults && { adults }),
		...(nation && { nation }),
		...(place && { place }),
	};
}

/** An empty one is "#", which is still an address of this page. */
export const writeFragment = ({ at, view, adults, nation, place }: Fragment) =>
	`#${[encodeURIComponent(at), view && `view=${view}`, adults && `adults=${adults}`, nation && `nation=${nation}`, place && `place=${place}`].filter(Boolean).join('&')}`;

/** Half an escape, one of no letter, or far too much of anything, names nothing on the page, and must not stop it. */
function safelyDecoded(text: string): string {
	if (text.length > longestCode) return '';
	const decoded = new URLSearchParams(`at=${text.replaceAll('+', '%2B')}`).get('at') ?? '';
	return decoded.includes('\uFFFD') || /%(?![\dA-F]{2})/i.test(text) ? '' : decoded;
}
