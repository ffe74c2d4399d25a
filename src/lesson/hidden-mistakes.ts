import { codeName, type Hidden, hiddenIn, hiddenName } from '../characters/hidden.ts';
import { notPrintable } from '../characters/printable.ts';
import type { Mistake } from './mistake.ts';

/** Stands where a letter was lost between two encodings. */
const lost = 0xfffd;

/**
 * What a file holds that nobody can see, or that our typefaces do not have: each kind once a line. A mark of the byte order at
 * its beginning is no mistake.
 */
export function hiddenInFile(text: string, file: string): Mistake[] {
	const found = wrongIn(text).filter(({ at, code }) => at > 0 || code !== 0xfeff);
	return hiddenMistakes(found, text, { file, line: 1 });
}

/** The same in a value that a parser gave back: `\u202e` and `&#x202e;` do not stand in the file as themselves. */
export const hiddenInValue = (value: string, at: { file: string; line: number }): Mistake[] =>
	hiddenMistakes(wrongIn(value), value, at);

/** In the order in which they stand. */
function wrongIn(text: string): Wrong[] {
	const hidden = hiddenIn(text);
	const known = new Set(hidden.map(({ at }) => at));
	const strange = notPrintable(text).filter(({ at }) => !known.has(at));
	return [...hidden, ...strange.map((one) => ({ ...one, strange: true }))].sort((one, other) => one.at - other.at);
}

type Wrong = Hidden & { strange?: boolean };

/** @param from where the text begins */
function hiddenMistakes(found: Wrong[], text: string, from: { file: string; line: number }): Mistake[] {
	const lines = lineCounter(text);
	const mistakes = found.map(({ at, ...wrong }) => ({ ...from, line: from.line + lines(at), ...said(wrong) }));
	const keys = new Set<string>();
	return mistakes.filter(({ line, what }) => {
		const key = `${line} ${what}`;
		return keys.has(key) ? false : keys.add(key);
	});
}

function said({ code, strange }: Omit<Wrong, 'at'>): Pick<Mistake, 'what' | 'hint'> {
	if (code === lost)
		return { what: `${codeName(code)} stands where a letter was lost.`, hint: 'Type the letter again.' };
	if (strange)
		return {
			what: `“${String.fromCodePoint(code)}” (${codeName(code)}) is a sign that our typefaces do not have, so packs cannot be printed with it.`,
			hint: 'Say it in words. An emoji can stand beside a slide’s words instead: thing="…".',
		};
	return {
		what: `${codeName(code)}, ${hiddenName(code)}, which nobody can see.`,
		hint: 'Delete it. If you cannot find it, type the words around it again.',
	};
}

/** @returns how many lines end before a place, asked in order, so that a long file is gone through once */
function lineCounter(text: string): (at: number) => number {
	let lines = 0;
	let from = 0;
	return (at) => {
		for (let next = text.indexOf('\n', from); next !== -1 && next < at; next = text.indexOf('\n', from)) {
			lines += 1;
			from = next + 1;
		}
		return lines;
	};
}
