/** The encodings in which an editor may save a file, by what it writes before the text. */
export const marks = { 'utf-8': [0xef, 0xbb, 0xbf], 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] };

/** Text as an editor saves it, without its mark. */
export function encoded(text: string, encoding: keyof typeof marks | 'latin1'): Uint8Array {
	if (encoding === 'utf-8' || encoding === 'latin1') return new Uint8Array(Buffer.from(text, encoding));
	const bytes = Buffer.from(text, 'utf16le');
	return new Uint8Array(encoding === 'utf-16be' ? bytes.swap16() : bytes);
}

/** Text as an editor saves it, its mark first. */
export const marked = (text: string, encoding: keyof typeof marks): Uint8Array =>
	new Uint8Array([...marks[encoding], ...encoded(text, encoding)]);
