// Plain JavaScript: set-up runs this before anything is installed.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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
 * @returns {any} undefined when nothing is kept there
 */
export function recall(path) {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
