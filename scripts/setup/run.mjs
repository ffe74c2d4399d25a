// Plain JavaScript: set-up runs this before anything is installed.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { passWithoutDump } from './without-dump.mjs';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const END_WITH_PARENT = fileURLToPath(new URL('./end-with-parent.cjs', import.meta.url));

/**
 * How a command is run. What it says is shown, unless `stdio`, a list of three, sends it elsewhere; errors that come by a pipe are
 * shown without what Node's engine adds where memory has run out.
 *
 * @typedef {import('node:child_process').SpawnOptions & { tell?: (line: string) => void }} RunOptions `tell` hears why a command
 *   could not be started
 */

/**
 * Runs a command to its end with its output shown. When this process is asked to stop, the command is asked too and this process
 * ends once the command has: no orphans, and no "it failed" after a Ctrl-C.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} the exit code: 127 where the command is not there, 128 and more where a signal ended it
 */
export async function run(command, args, options = {}) {
	const { code, asked } = await running(command, args, options);
	if (asked) process.exit(128 + constants.signals[asked]);
	return code;
}

/**
 * Runs a command in place of this process: its exit code becomes ours, signals go through to it.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} options
 */
export async function handOver(command, args, options) {
	const { code } = await running(command, args, options);
	process.exit(code);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} options
 * @returns {Promise<{ code: number, asked: NodeJS.Signals | undefined }>}
 */
function running(command, args, options) {
	return new Promise((resolve) => {
		const child = start(command, args, options);
		if (child.stderr) passWithoutDump(child.stderr);
		const signals = passSignals(child);
		child.once('error', (error) => {
			(options.tell ?? console.error)(`${command}: ${error.message}`);
			resolve({ code: 127, asked: signals.stop() });
		});
		child.once('close', (code, signal) => {
			resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 1), asked: signals.stop() });
		});
	});
}

/**
 * Starts a command. One that Node runs ends when this process is gone, however that came about.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} options
 */
function start(command, args, options) {
	const stdio = Array.isArray(options.stdio) ? options.stdio : /** @type {const} */ (['inherit', 'inherit', 'inherit']);
	if (!/^node(\.exe)?$/.test(basename(command))) return spawn(command, args, { ...options, stdio });
	return spawn(command, ['--require', END_WITH_PARENT, ...args], {
		...options,
		stdio: [...stdio, 'pipe'],
		env: { ...(options.env ?? process.env), LANTERN_PARENT_PIPE: '3' },
	});
}

/** @param {import('node:child_process').ChildProcess} child */
function passSignals(child) {
	/** @type {NodeJS.Signals | undefined} */
	let asked;
	const pass = (/** @type {NodeJS.Signals} */ signal) => {
		asked = signal;
		// A Windows console tells every program in it by itself, and kill() there would end the child without a goodbye.
		if (process.platform !== 'win32') child.kill(signal);
	};
	for (const signal of SIGNALS) process.on(signal, pass);
	return {
		stop() {
			for (const signal of SIGNALS) process.off(signal, pass);
			return asked;
		},
	};
}
