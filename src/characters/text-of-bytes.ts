/**
 * The text of a file that says what encoding it is in, or is in UTF-8: what was saved, to the letter. Never throws.
 *
 * @returns undefined where letters would have to be guessed: names of people stand in such files
 */
export function savedText(bytes: Uint8Array): string | undefined {
	const text = decoded(bytes, markOf(bytes)?.encoding ?? 'utf-8');
	// UTF-16 and UTF-32 without a mark are good UTF-8, in which every other letter is this one. No text has any.
	return text?.includes('\0') ? undefined : text;
}

/**
 * The text of a file that has to be in UTF-8, because other programs read it too. Never throws.
 *
 * @returns undefined where it is in another encoding, UTF-16 without a mark too, which is good UTF-8 by chance
 */
export const utf8Text = (bytes: Uint8Array): string | undefined =>
	zeroes(bytes) ? undefined : decoded(bytes, 'utf-8');

/** What to do about a file that `savedText` cannot read. */
export const saveAsUtf8 = 'Open it where it was written, choose “Save as” and the encoding “UTF-8”, and try again.';

/**
 * A file's bytes as text, whichever way a spreadsheet saved it: UTF-8, UTF-16 in either order, with its mark or without, or the
 * old Windows letters. Never throws.
 */
export function textOfBytes(bytes: Uint8Array): string {
	const encoding = markOf(bytes)?.encoding ?? zeroes(bytes);
	if (encoding) return new TextDecoder(encoding).decode(bytes);
	return decoded(bytes, 'utf-8') ?? new TextDecoder('windows-1252').decode(bytes);
}

const marks = [
	{ mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
	{ mark: [0xff, 0xfe], encoding: 'utf-16le' },
	{ mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

const markOf = (bytes: Uint8Array) => marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));

/** @returns undefined where the bytes are not in this encoding */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** English text in UTF-16 has a zero in every second byte; in any other encoding it has none. */
function zeroes(bytes: Uint8Array): string | undefined {
	const start = [...bytes.subarray(0, 400)];
	const share = (odd: number) => start.filter((byte, at) => at % 2 === odd && byte === 0).length / (start.length / 2);
	if (share(1) > 0.7) return 'utf-16le';
	return share(0) > 0.7 ? 'utf-16be' : undefined;
}
