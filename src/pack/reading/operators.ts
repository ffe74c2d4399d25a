/** One drawing instruction of a content stream with what belongs to it, as a stretch of the stream's bytes. */
export type Operator = {
	/** `Tj`, `re`, `BDC` … An inline image, from `BI` to `EI`, is one `EI`. */
	readonly name: string;
	/** Where its first operand begins. */
	readonly start: number;
	/** One past its last byte. */
	readonly end: number;
};

const byte = (letter: string) => letter.charCodeAt(0);
const space = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...'()<>[]{}/%'].map(byte));
const values = new Set(['true', 'false', 'null']);

/**
 * Reads a content stream in order.
 * @param bytes the stream as it is after decoding
 * @returns every operator; operands at the very end that no operator follows are left out
 * @see ISO 32000-1:2008, 7.2 and 7.8.2
 */
export function readOperators(bytes: Uint8Array): Operator[] {
	const operators: Operator[] = [];
	let start = -1;
	let imageStart = -1;
	let at = skipSpace(bytes, 0);
	while (at < bytes.length) {
		if (start < 0) start = at;
		let end = endOfToken(bytes, at);
		const name = keyword(bytes, at, end);
		if (name === 'BI') imageStart = start;
		else if (name === 'ID') {
			end = endOfImage(bytes, end);
			operators.push({ name: 'EI', start: imageStart, end });
		} else if (name) operators.push({ name, start, end });
		if (name) start = -1;
		at = skipSpace(bytes, end);
	}
	return operators;
}

/** @returns what stands before the operator's name, byte for byte as Latin-1 */
export function operandsOf(bytes: Uint8Array, operator: Operator): string {
	return latin1(bytes, operator.start, operator.end - operator.name.length).trim();
}

/** @returns each byte as the letter with its number */
export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
	let text = '';
	for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] ?? 0);
	return text;
}

function keyword(bytes: Uint8Array, start: number, end: number): string | undefined {
	if (!isOperatorStart(bytes[start] ?? 0)) return undefined;
	const name = nameAt(bytes, start, end);
	return values.has(name) ? undefined : name;
}

/** There are a few dozen operators, of three letters at the most, and tens of thousands of uses: each is one text. */
const names = new Map<number, string>();

function nameAt(bytes: Uint8Array, start: number, end: number): string {
	if (end - start > 3) return latin1(bytes, start, end);
	const key = ((bytes[start] ?? 0) << 16) | ((bytes[start + 1] ?? 0) << 8) | (bytes[start + 2] ?? 0);
	const only = end - start === 3 ? key : end - start === 2 ? key & 0xffff00 : key & 0xff0000;
	const name = names.get(only) ?? latin1(bytes, start, end);
	names.set(only, name);
	return name;
}

function isOperatorStart(code: number): boolean {
	return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === byte("'") || code === byte('"');
}

function skipSpace(bytes: Uint8Array, from: number): number {
	let at = from;
	while (at < bytes.length) {
		const code = bytes[at] ?? 0;
		if (code === byte('%')) at = endOfLine(bytes, at);
		else if (space.has(code)) at++;
		else break;
	}
	return at;
}

function endOfLine(bytes: Uint8Array, from: number): number {
	let at = from;
	while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++;
	return at;
}

function endOfToken(bytes: Uint8Array, at: number): number {
	const code = bytes[at] ?? 0;
	if (code === byte('(')) return endOfString(bytes, at);
	if (code === byte('<') || code === byte('>')) return bytes[at + 1] === code ? at + 2 : endOfHex(bytes, at);
	if (code === byte('/')) return endOfWord(bytes, at + 1);
	return delimiters.has(code) ? at + 1 : endOfWord(bytes, at);
}

function endOfWord(bytes: Uint8Array, from: number): number {
	let at = from;
	while (at < bytes.length && !space.has(bytes[at] ?? 0) && !delimiters.has(bytes[at] ?? 0)) at++;
	return at;
}

function endOfHex(bytes: Uint8Array, from: number): number {
	const close = bytes.indexOf(byte('>'), from);
	return close < 0 ? bytes.length : close + 1;
}

function endOfString(bytes: Uint8Array, from: number): number {
	let depth = 0;
	for (let at = from; at < bytes.length; at++) {
		const code = bytes[at];
		if (code === byte('\\')) at++;
		else if (code === byte('(')) depth++;
		else if (code === byte(')') && --depth === 0) return at + 1;
	}
	return bytes.length;
}

function endOfImage(bytes: Uint8Array, from: number): number {
	for (let at = from + 1; at < bytes.length - 1; at++) {
		const isEnd = bytes[at] === byte('E') && bytes[at + 1] === byte('I') && space.has(bytes[at - 1] ?? 0);
		if (isEnd && (at + 2 === bytes.length || space.has(bytes[at + 2] ?? 0))) return at + 2;
	}
	return bytes.length;
}
