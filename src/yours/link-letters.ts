/** No code that we make is longer, and none may be: what a stranger writes is not decoded before its length is known. */
export const longestCode = 4000;

/** Letters that every messenger, printer and QR code leaves alone. */
export const toLetters = (bytes: Uint8Array) =>
	btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');

/** @returns nothing when no bytes are written so, to the last letter, or when there are too many letters to look at */
export function fromLetters(letters: string): Uint8Array | undefined {
	if (letters.length > longestCode || !/^[\w-]+$/.test(letters) || letters.length % 4 === 1) return undefined;
	const bytes = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
		letter.charCodeAt(0),
	);
	return toLetters(bytes) === letters ? bytes : undefined;
}
