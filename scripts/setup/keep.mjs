// Plain JavaScript: set-up runs this before anything is installed.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { besideOf } from './halves.mjs';

/**
 * Keeps a note for the next run; it is there whole or not at all.
 *
 * @param {string} path
 * @param {unknown} note anything that is JSON
 */
export function keep(path, note) {
	mkdirSync(dirname(path), { recursive: true });
	const beside = besideOf(path);
	writeFileSync(beside, `${JSON.stringify(note)}\n`);
	renameSync(beside, path);
}

/**
 * @param {string} path
 * @returns {Record<string, unknown> | undefined} undefined when nothing is kept there, or what is there is damaged
 */
export function recall(path) {
	if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
	const note = parsed(readFileSync(path, 'utf8'));
	return typeof note === 'object' && note !== null && !Array.isArray(note) ? note : undefined;
}

/**
 * @param {string} text
 * @returns {any} undefined where it is no JSON
 */
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
