// Plain JavaScript: set-up runs this before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isAlive } from './halves.mjs';

const LOOK_EVERY_MS = 200;
const SHELLS = ['sh', 'bash', 'dash', 'zsh', 'ash', 'busybox'];

/**
 * Ends this process, as SIGTERM does, once the npm that started it is gone. npm passes a signal to the shell between the two, which
 * ends and tells nobody; and of a `kill -9` npm tells nobody at all.
 */
export function endWithNpm() {
	// Windows never says that a parent is gone; its console ends every program in it.
	if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
	const parent = process.ppid;
	const npm = npmBehind(parent);
	const look = setInterval(() => {
		if (process.ppid === parent && isAlive(npm)) return;
		clearInterval(look);
		process.kill(process.pid, 'SIGTERM');
	}, LOOK_EVERY_MS).unref();
}

/**
 * @param {number} parent the process that started this one
 * @returns {number} npm itself where a shell stands between, else `parent`: what started npm may end before it
 */
function npmBehind(parent) {
	const { name, ppid } = about(parent);
	return SHELLS.includes(name) && ppid > 1 ? ppid : parent;
}

/**
 * @param {number} pid
 * @returns {{ name: string, ppid: number }} no name where the system does not say
 */
function about(pid) {
	const { name = '', ppid = 0 } = (process.platform === 'linux' ? inProc(pid) : inList(pid))?.groups ?? {};
	return { name, ppid: Number(ppid) };
}

/** A bare Linux has no `ps`. @param {number} pid */
function inProc(pid) {
	const stat = `/proc/${pid}/stat`;
	return existsSync(stat) ? /\((?<name>.*)\) \S (?<ppid>\d+)/s.exec(readFileSync(stat, 'utf8')) : null;
}

/** @param {number} pid */
function inList(pid) {
	const { stdout } = spawnSync('ps', ['-o', 'comm=,ppid=', '-p', String(pid)], { encoding: 'utf8' });
	return /(?<name>[^\s/-]+)\s+(?<ppid>\d+)\s*$/.exec(stdout ?? '');
}
