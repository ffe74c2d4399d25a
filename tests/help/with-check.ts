/** The letters of a link as somebody makes them by hand: the four that check the rest, and the rest. */
export function withCheck(code: string): string {
	const mixed = [...code].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);
	return (mixed % 36 ** 4).toString(36).padStart(4, '0') + code;
}
