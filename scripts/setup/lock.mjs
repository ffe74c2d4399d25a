// Plain JavaScript: set-up runs this before anything is installed.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from './halves.mjs';

const LOOK_EVERY_MS = 250;
const BEAT_EVERY_MS = 5_000;
/** With no sign of life for this long, the run that holds the lock is gone, whatever now has its process number. */
const SILENT_MS = 60_000;

/**
 * Does a piece of work while no other run in this checkout does; waits its turn. What a killed run left behind is cleared away.
 *
 * @template T
 * @param {string} lock a folder that exists for as long as the work goes on
 * @param {() => T | Promise<T>} work
 * @param {(line: string) => void} [say] told once, when there is somebody to wait for
 * @returns {Promise<T>}
 */
export async function alone(lock, work, say = console.log) {
	await take(lock, say);
	const letGo = () => rmSync(lock, { recursive: true, force: true });
	const beat = setInterval(() => existsSync(lock) && utimesSync(lock, new Date(), new Date()), BEAT_EVERY_MS).unref();
	process.on('exit', letGo);
	try {
		return await work();
	} finally {
		clearInterval(beat);
		process.off('exit', letGo);
		letGo();
	}
}

/**
 * @param {string} lock
 * @param {(line: string) => void} say
 */
async function take(lock, say) {
	let silentMs = 0;
	let seen = 0;
	for (let looks = 0; !claim(lock); looks++) {
		const { pid, beat } = holder(lock);
		silentMs = beat === seen ? silentMs + LOOK_EVERY_MS : 0;
		seen = beat;
		if (pid && (!isAlive(pid) || silentMs > SILENT_MS)) clear(lock, pid);
		else {
			if (looks === 1) say(`Another run (process ${pid ?? 'unknown'}) is at work here; waiting for it.`);
			await wait(LOOK_EVERY_MS);
		}
	}
}

/**
 * A folder cannot be renamed onto one that has something in it, so only one run can win, and the winner's name is in it from the start.
 *
 * @param {string} lock
 */
function claim(lock) {
	const mine = `${lock}.${randomUUID()}`;
	mkdirSync(mine, { recursive: true });
	writeFileSync(join(mine, 'pid'), String(process.pid));
	try {
		renameSync(mine, lock);
		return true;
	} catch (error) {
		rmSync(mine, { recursive: true, force: true });
		if (isTaken(error)) return false;
		throw error;
	}
}

/** @param {unknown} error */
function isTaken(error) {
	const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? '';
	const taken = process.platform === 'win32' ? ['EPERM', 'EACCES', 'EEXIST', 'ENOTEMPTY'] : ['ENOTEMPTY', 'EEXIST'];
	return taken.includes(code);
}

/**
 * @param {string} lock
 * @returns {{ pid?: number, beat: number }} no pid when the lock has just gone
 */
function holder(lock) {
	try {
		return { pid: Number(readFileSync(join(lock, 'pid'), 'utf8')), beat: statSync(lock).mtimeMs };
	} catch {
		return { beat: 0 };
	}
}

/**
 * Takes a dead run's lock out of the way, and puts it back if another run was quicker and the lock is now its own.
 *
 * @param {string} lock
 * @param {number} pid whose lock it was when we looked
 */
function clear(lock, pid) {
	const aside = `${lock}.${randomUUID()}`;
	try {
		renameSync(lock, aside);
		if (holder(aside).pid === pid) rmSync(aside, { recursive: true, force: true });
		else renameSync(aside, lock);
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT' && !isTaken(error)) throw error;
	}
}
