// Plain JavaScript: set-up runs this before anything is installed.
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { SetupError } from './error.mjs';

/** All that set-up and a build write, with room to spare: packages 0.5 GB, Node and caches 0.5 GB, a browser, the site. */
const NEEDED_GB = 2;
const FULL_MB = 50;

export const OUT_OF_MEMORY = [
	'Memory ran out.',
	'Close other programs, or allow Lantern 2 GB, and run the same command again. What was made before is whole.',
].join('\n');

/**
 * What to tell somebody whose machine stands in the way.
 *
 * @param {unknown} error whatever was thrown
 * @returns {string | undefined} what is wrong and what to do; undefined for a bug
 */
export function plainWords(error) {
	for (const one of withCauses(error)) {
		if (one instanceof SetupError) return one.message;
		const words = byCode.get(codeOf(one))?.(one);
		if (words) return words;
	}
	return undefined;
}

/**
 * What the exit code of a command that ended before its time says.
 *
 * @param {number} code 128 and more where a signal ended it
 * @returns {string}
 */
export function whyEnded(code) {
	// Node aborts (134) where its own limit is reached; the system kills (137) whoever needs most.
	if (code === 134 || code === 137) return OUT_OF_MEMORY;
	return `exit ${code}`;
}

/** @typedef {Error & { code?: string, path?: string, dest?: string, syscall?: string }} Fault */

const refused = (/** @type {Fault} */ { path, dest, syscall, code }) =>
	path && !['connect', 'listen', 'bind', 'kill'].includes(syscall ?? '')
		? `${resolve(dest ?? path)} cannot be ${syscall === 'scandir' ? 'read' : 'written'} (${code}).\nGive whoever runs Lantern leave to use its folder, or copy the folder to a place of your own, and run the same command again.`
		: undefined;
const tooManyOpen = () =>
	'This machine allows too few open files at once.\nAllow more, such as by `ulimit -n 4096`, and run the same command again. What was made before is whole.';

/** @type {Map<string, (fault: Fault) => string | undefined>} */
const byCode = new Map(
	Object.entries({
		ENOSPC: fullDisk,
		EDQUOT: fullDisk,
		EACCES: refused,
		EPERM: refused,
		EROFS: refused,
		EMFILE: tooManyOpen,
		ENFILE: tooManyOpen,
		ENOMEM: () => OUT_OF_MEMORY,
		ERR_WORKER_OUT_OF_MEMORY: () => OUT_OF_MEMORY,
	}),
);

/**
 * Bundlers put a system's error into the words of their own.
 *
 * @param {Fault} fault
 */
const codeOf = ({ code = '', message }) =>
	byCode.has(code)
		? code
		: (/\b(E[A-Z]{4,}): .+, (?:open|write|copyfile|mkdir|rename|scandir|close)\b/.exec(message)?.[1] ?? '');

/** @param {Fault} fault */
function fullDisk({ path, dest }) {
	// A write does not say where it wrote.
	const places = path ? [dest ?? path] : ['.lantern', 'dist', 'node_modules', tmpdir(), '.'];
	const [{ folder, freeMb }] = /** @type {[{ folder: string, freeMb: number }]} */ (
		places.map(roomAt).sort((a, b) => a.freeMb - b.freeMb)
	);
	const left = freeMb < FULL_MB ? `: ${Math.floor(freeMb)} MB are left` : '';
	return `The disk that holds ${folder} is full${left}.\nLantern needs about ${NEEDED_GB} GB in all. Free some room and run the same command again. What was made before is whole.`;
}

/** @param {string} place */
function roomAt(place) {
	let folder = resolve(place);
	while (!fs.existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
	// Node before 18.15 cannot look.
	const { bavail, bsize } = fs.statfsSync?.(folder) ?? { bavail: Number.POSITIVE_INFINITY, bsize: 1 };
	return { folder, freeMb: (bavail * bsize) / 1e6 };
}

/**
 * @param {unknown} error
 * @returns {Fault[]} the error and what caused it, outermost first
 */
function withCauses(error) {
	/** @type {Set<Fault>} */
	const found = new Set();
	/** @type {unknown[]} */
	const queue = [error];
	while (queue.length) {
		const one = queue.shift();
		if (!(one instanceof Error) || found.has(one)) continue;
		found.add(one);
		queue.push(one.cause, ...('errors' in one && Array.isArray(one.errors) ? one.errors : []));
	}
	return [...found];
}
