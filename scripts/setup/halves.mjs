// Plain JavaScript: set-up runs this before anything is installed.
import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** In a container each run may have the same process number, so that alone does not say who wrote a file. */
const RUN = randomUUID();
/** Nothing takes this long to write: whoever has the process number now is somebody else. */
const LONGEST_MS = 60 * 60 * 1000;

let count = 0;

/**
 * A hidden name beside a file's place, to write to before renaming.
 *
 * @param {string} path the file's place
 * @returns {string} a path in the same folder that no other call gives
 */
export const besideOf = (path) =>
	join(dirname(path), `.${basename(path)}.${process.pid}.${RUN}-${(count++).toString(36)}.tmp`);

/**
 * Removes what a killed process had begun to write beside its place. What a running one is writing stays.
 *
 * @param {string} folder need not exist
 */
export function clearHalves(folder) {
	for (const name of namesIn(folder)) {
		const path = join(folder, name);
		if (isLeft(name, () => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)) rmSync(path, { force: true });
	}
}

/** @param {string} folder */
function namesIn(folder) {
	try {
		return readdirSync(folder);
	} catch (error) {
		if (['ENOENT', 'ENOTDIR'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? '')) return [];
		throw error;
	}
}

/**
 * @param {string} name
 * @param {() => number} writtenAt in milliseconds since 1970
 * @returns {boolean} whether it is half a file that nobody is writing any more
 */
function isLeft(name, writtenAt) {
	const [, pid, by] = /^\..+\.(\d+)\.([^.]+)\.tmp$/.exec(name) ?? [];
	if (pid === undefined || by === undefined) return false;
	if (Number(pid) === process.pid) return !by.startsWith(RUN);
	return !isAlive(Number(pid)) || Date.now() - writtenAt() > LONGEST_MS;
}

/**
 * @param {number} pid
 * @returns {boolean} whether a process has this number
 */
export function isAlive(pid) {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		// It is there, and somebody else's.
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
	}
}
