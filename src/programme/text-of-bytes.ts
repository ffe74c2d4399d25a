/**
 * A file's bytes as text, whichever way a spreadsheet saved it: UTF-8, UTF-16 in either order, with its mark or without, or the
 * old Windows letters. Never throws.
 */
export function textOfBytes(bytes: Uint8Array): string {
	const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
	const encoding = marked?.encoding ?? zeroes(bytes);
	if (encoding) return new TextDecoder(encoding).decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

const marks = [
	{ mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
	{ mark: [0xff, 0xfe], encoding: 'utf-16le' },
	{ mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** English text in UTF-16 has a zero in every second byte; in any other encoding it has none. */
function zeroes(bytes: Uint8Array): string | undefined {
	const start = [...bytes.subarray(0, 400)];
	const share = (odd: number) => start.filter((byte, at) => at % 2 === odd && byte === 0).length / (start.length / 2);
	if (share(1) > 0.7) return 'utf-16le';
	return share(0) > 0.7 ? 'utf-16be' : undefined;
}
