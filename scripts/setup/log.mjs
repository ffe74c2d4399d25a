// Plain JavaScript: set-up runs this before anything is installed.
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { SetupError } from './error.mjs';
import { plainWords } from './plain-words.mjs';
import { run } from './run.mjs';

/**
 * Where what npm, Playwright and apt-get say goes: pages of it, which help only where something has gone wrong.
 *
 * @typedef {object} Log
 * @property {string} place where it lies, from the folder in which somebody types
 * @property {(command: string, args: string[], options: import('node:child_process').SpawnOptions) => Promise<number>} run
 *   runs a command to its end and writes down what it says; gives its exit code
 * @property {() => string | undefined} trouble why the last command could fetch nothing, whatever else were asked for; undefined where
 *   that is not known
 * @property {(what: string, toDo: string) => SetupError} failure what has failed in the end, why, what to do, and where to read on
 */

/** What stops a download, as npm, Playwright and apt-get call it. Schools' networks look into what is fetched, or refuse it. */
const TROUBLES = /** @type {const} */ ([
	[
		/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|Could not connect|Temporary failure resolving)\b/,
		'there is no connection to where it comes from',
	],
	[
		/\b(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER_CERT|VERIFY_LEAF_SIGNATURE)\w*)\b/,
		'this network puts a certificate of its own in the way, which NODE_EXTRA_CA_CERTS can name',
	],
	[/\b(E403|E407|(?:status|code) 40[37])\b/, 'this network refuses it'],
]);

/**
 * @param {string} state the folder for what set-up keeps
 * @returns {Log} begun anew with its first command
 */
export function logIn(state) {
	const path = join(state, 'set-up.log');
	const place = relative(process.cwd(), path);
	let flags = 'w';
	/** Where in the log the last command begins. */
	let start = 0;
	const lastSaid = () => readFileSync(path, 'utf8').slice(start);
	const trouble = () => troubleIn(lastSaid());
	return {
		place,
		async run(command, args, options) {
			mkdirSync(dirname(path), { recursive: true });
			const log = openSync(path, flags);
			const write = (/** @type {string} */ line) => writeSync(log, `${line}\n`);
			flags = 'a';
			start = readFileSync(path, 'utf8').length;
			try {
				write(`$ ${[command, ...args].join(' ')}`);
				return await run(command, args, { ...options, stdio: ['ignore', log, log], tell: write });
			} finally {
				closeSync(log);
			}
		},
		trouble,
		failure(what, toDo) {
			const because = machineTrouble(lastSaid()) ?? `${what}: ${trouble() ?? 'it went wrong on the way'}.\n${toDo}`;
			return new SetupError(`${because}\nWhat was said on the way is in ${place}.`);
		},
	};
}

/** @param {string} said */
function machineTrouble(said) {
	const [code] = /\b(?:ENOSPC|EDQUOT|EMFILE|ENFILE|ENOMEM)\b/.exec(said) ?? [];
	return code && plainWords(Object.assign(new Error(code), { code }));
}

/** @param {string} said */
function troubleIn(said) {
	for (const [pattern, words] of TROUBLES) {
		const found = pattern.exec(said)?.[1];
		if (found) return `${words} (${found})`;
	}
	return undefined;
}
