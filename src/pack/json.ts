import { saveAsUtf8, savedText } from '../characters/text-of-bytes.ts';
import { PackError } from './error.ts';

/** A school's details are three deep. Far below where a program that follows every bracket has no room left. */
const deepest = 100;

/**
 * The text of a JSON file that a person may have written by hand.
 * @param name what it is called in the message, such as `school.json`
 * @throws {PackError} where it is in an encoding that nobody can be sure of, or lies so deep in brackets that nobody meant it
 */
export function jsonText(bytes: Uint8Array, name: string): string {
	const text = savedText(bytes);
	if (text === undefined) throw new PackError(`${name} is not saved as UTF-8 text.`, saveAsUtf8);
	if (!isTooDeep(text)) return text;
	throw new PackError(
		`${name} has brackets inside brackets, more than ${deepest} deep.`,
		'Choose another file: a school’s details need three.',
	);
}

function isTooDeep(text: string): boolean {
	let depth = 0;
	let isInWords = false;
	for (const [sign] of text.matchAll(/\\.|["[\]{}]/gs)) {
		if (sign === '"') isInWords = !isInWords;
		else if (isInWords || sign.startsWith('\\')) continue;
		else if (sign === '[' || sign === '{') depth += 1;
		else depth -= 1;
		if (depth > deepest) return true;
	}
	return false;
}

/**
 * Reads JSON that a person may have written by hand.
 * @param text as `jsonText` gives it
 * @param name what it is called in the message, such as `school.json`
 * @throws {PackError} naming the line and the column where it stops being JSON
 */
export function parseJson(text: string, name: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		const lines = text.slice(0, faultAt(text)).split('\n');
		const where = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
		throw new PackError(
			`${name} is not JSON: something is wrong at ${where}.`,
			'Look there, and just before, for a missing comma, bracket or quotation mark.',
		);
	}
}

const tokens = {
	space: /[\t\n\r ]*/y,
	// No more than this at once: a pattern keeps a way back for each letter, and has no room for millions.
	letters: /[^"\\\p{Cc}]{1,10000}|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy,
	plain: /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y,
};

/** @returns where the first thing stands that does not belong; the end where something is missing there */
function faultAt(text: string): number {
	let at = 0;
	const take = (pattern: RegExp) => {
		pattern.lastIndex = at;
		const found = pattern.exec(text)?.[0];
		at += found?.length ?? 0;
		return found !== undefined;
	};
	const sign = (letter: string) => {
		take(tokens.space);
		if (text[at] !== letter) return false;
		at += 1;
		return true;
	};
	// Run by run, not by one pattern for all: a logo may be ten million letters.
	const word = () => {
		take(tokens.space);
		const start = at;
		if (!sign('"')) return false;
		while (take(tokens.letters));
		const isClosed = text[at] === '"';
		at = isClosed ? at + 1 : start;
		return isClosed;
	};
	const listed = (close: string, member: () => boolean): boolean => {
		if (sign(close)) return true;
		while (member()) {
			if (sign(close)) return true;
			if (!sign(',')) return false;
		}
		return false;
	};
	const value = (): boolean => {
		if (sign('{')) return listed('}', () => word() && sign(':') && value());
		if (sign('[')) return listed(']', value);
		return word() || take(tokens.plain);
	};
	if (value()) take(tokens.space);
	return at;
}
