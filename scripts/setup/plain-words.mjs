// Plain JavaScript: set-up runs this before anything is installed.
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, resolve } from 'node:path';
import { SetupError } from './error.mjs';

/** All that set-up and a build write, with room to spare: packages 0.5 GB, Node and caches 0.5 GB, a browser, the site. */
const NEEDED_GB = 2;
const FULL_MB = 50;
/** What building the site writes: itself beside the one that is served, and what was compiled. */
const SITE_MB = 100;

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
	// Node traps (132, 133) or aborts (134) where memory cannot be had; the system kills (137) whoever needs most.
	if (![132, 133, 134, 137].includes(code)) return `exit ${code}`;
	// So does a bundler, in a language of its own, that cannot write.
	const { folder, freeMb } = leastRoom(PLACES);
	return freeMb < FULL_MB ? noRoom(folder, freeMb) : OUT_OF_MEMORY;
}

/**
 * Makes sure, before the site is built, that it has room: a bundler that finds none half way ends with a crash, and no words.
 *
 * @param {string[]} places where it is written
 * @param {number} [neededMb]
 * @throws {SetupError}
 */
export function needRoom(places, neededMb = SITE_MB) {
	const { folder, freeMb } = leastRoom(places);
	if (freeMb < neededMb) throw new SetupError(noRoom(folder, freeMb, 'has too little room'));
}

/** @typedef {Error & { code?: string, path?: string, dest?: string, syscall?: string }} Fault */

const refused = (/** @type {Fault} */ { path, dest, syscall, code }) =>
	path && !['connect', 'listen', 'bind', 'kill'].includes(syscall ?? '')
		? `${placeOf(dest ?? path)} cannot be ${syscall === 'scandir' ? 'read' : 'written'} (${code}).\nGive whoever runs Lantern leave to use its folder, or copy the folder to a place of your own, and run the same command again.`
		: undefined;
/**
 * Names that are nobody's business stand for their folder.
 *
 * @param {string} path
 */
const placeOf = (path) => resolve(/[0-9a-f]{8}-[0-9a-f]{4}-/.test(basename(path)) ? dirname(path) : path);
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
	const { folder, freeMb } = leastRoom(path ? [dest ?? path] : PLACES);
	return noRoom(folder, freeMb);
}

/** Where Lantern writes, from a checkout. */
const PLACES = ['.lantern', 'dist', 'node_modules', tmpdir(), '.'];

/**
 * @param {string} folder
 * @param {number} freeMb
 * @param {string} [state]
 */
function noRoom(folder, freeMb, state = 'is full') {
	// There may be room, and no number left for one more file.
	const left = freeMb < SITE_MB || state !== 'is full' ? `: ${Math.floor(freeMb)} MB are left` : '';
	return `The disk that holds ${folder} ${state}${left}.\nLantern needs about ${NEEDED_GB} GB in all. Free some room and run the same command again. What was made before is whole.`;
}

/** @param {string[]} places */
function leastRoom(places) {
	const rooms = places.map(roomAt).sort((a, b) => a.freeMb - b.freeMb);
	return /** @type {{ folder: string, freeMb: number }} */ (rooms[0]);
}

/** @param {string} place */
function roomAt(place) {
	let folder = resolve(place);
	while (!fs.existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
	// Node before 18.15 cannot look.
	const { blocks, bavail, bsize } = fs.statfsSync?.(folder) ?? { blocks: 0, bavail: 0, bsize: 0 };
	// Some disks, such as those of other machines, do not say how large they are.
	return { folder, freeMb: blocks ? (bavail * bsize) / 1e6 : Number.POSITIVE_INFINITY };
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
