import { PackError } from './error.ts';

/**
 * Reads JSON that a person may have written by hand.
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
	text: /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy,
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
	const word = () => {
		take(tokens.space);
		return take(tokens.text);
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
