/** What XML 1.0 does not allow, even by its number. @see https://www.w3.org/TR/xml/#charsets */
const forbidden = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** XML without the characters that would make all of it unreadable, as themselves or by their numbers. */
export const withoutForbidden = (xml: string): string =>
	xml
		.replace(forbidden, '')
		.replace(/&#(?:x([0-9a-fA-F]+)|(\d+));/g, (reference, hex?: string, decimal?: string) =>
			isForbidden(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) ? '' : reference,
		);

const isForbidden = (code: number) => code > 0x10ffff || String.fromCodePoint(code).search(forbidden) === 0;
