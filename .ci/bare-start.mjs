// The README's first command as a newcomer runs it: a clone, no fonts but DejaVu, Node brought by itself, until one page and one pack
// have come, and then Ctrl-C. Plain JavaScript for whatever Node there is (18 or later). Ends with 1 and says why where that fails.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MOST_MS = 30 * 60_000;
const STOP_MS = 10_000;

const folder = mkdtempSync(join(tmpdir(), 'lantern-bare-'));
const clone = join(folder, 'lantern');
/** Sends a signal to npm and all that it has started; nothing is left of them, or of the clone, whichever way this ends. */
let tell = (/** @type {NodeJS.Signals} */ _) => {};
process.on('exit', () => {
	tell('SIGKILL');
	rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const begun = Date.now();
/** @type {[step: string, ms: number][]} */
const steps = [];
const step = (/** @type {string} */ name) =>
	steps.push([name, Date.now() - begun - steps.reduce((sum, [, ms]) => sum + ms, 0)]);

let output = '';
try {
	git(ROOT, 'clone', '-q', ROOT, clone);
	step('clone');
	await startAndStop(await freePort());
	const left = git(clone, 'status', '--porcelain');
	if (left) throw new Error(`It leaves files that git sees:\n${left}`);
	console.log(
		`Bare start: ${steps.map(([name, ms]) => `${name} ${seconds(ms)}`).join(' · ')} · in all ${seconds(Date.now() - begun)}`,
	);
} catch (error) {
	console.error(output.split('\n').slice(-40).join('\n'));
	console.error(`Bare start: ${error instanceof Error ? error.message : error}`);
	process.exit(1);
}

/** @param {number} port */
async function startAndStop(port) {
	const npm = spawn('npm', ['start'], {
		...{ cwd: clone, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
		env: { ...process.env, FONTCONFIG_FILE: dejaVuAlone(), PORT: String(port) },
	});
	const ended = new Promise((resolve) => npm.once('close', resolve));
	const isRunning = () => npm.exitCode === null && npm.signalCode === null;
	tell = (signal) => void (isRunning() && process.kill(-(npm.pid ?? 0), signal));
	for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (said) => hear(String(said)));

	const site = `http://localhost:${port}`;
	const page = await until(isRunning, () => answer(`${site}/lessons/`));
	step('site built and served');
	const [, lesson] = /href="(\/lessons\/[a-z0-9-]+\/)"/.exec(page.toString()) ?? [];
	const [, pack] = /href="(\/packs\/[^"]+\.pdf)"/.exec(String(await answer(`${site}${lesson}`))) ?? [];
	if (!pack) throw new Error(`No pack is offered on ${lesson}.`);
	await until(isRunning, async () =>
		(await answer(`${site}${pack}`))?.subarray(0, 5).toString() === '%PDF-' ? true : undefined,
	);
	step('one pack');
	tell('SIGINT');
	if ((await Promise.race([ended, wait(STOP_MS, 'late', { ref: false })])) === 'late')
		throw new Error(`It still runs ${seconds(STOP_MS)} after Ctrl-C.`);
	if (await answer(`${site}/`)) throw new Error('Its port still answers after Ctrl-C.');
	step('stopped');
}

/** Notes by what set-up says when each of its steps is done. @param {string} said */
function hear(said) {
	const isInstalling = () => output.includes('Installing what Lantern is built with');
	const before = isInstalling();
	output += said;
	if (!before && isInstalling() && output.includes('Lantern needs Node')) step('Node');
	else if (before && !steps.some(([name]) => name === 'packages')) step('packages');
}

/**
 * Asks again until there is an answer.
 *
 * @template T
 * @param {() => boolean} isRunning
 * @param {() => Promise<T | undefined>} ask
 * @returns {Promise<T>}
 */
async function until(isRunning, ask) {
	const last = Date.now() + MOST_MS;
	while (Date.now() < last) {
		const answered = await ask();
		if (answered) return answered;
		if (!isRunning()) throw new Error('npm start ended by itself.');
		await wait(500);
	}
	throw new Error(`It takes longer than ${seconds(MOST_MS)}.`);
}

/**
 * @param {string} url
 * @returns {Promise<Buffer | undefined>} undefined where nothing answers, or not with what was asked for
 */
async function answer(url) {
	const response = await fetch(url).catch(() => undefined);
	if (response?.status === 500) throw new Error(`${url} could not be made.`);
	return response?.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
}

/** @returns {string} settings with which this machine's other fonts are not seen */
function dejaVuAlone() {
	const file = join(folder, 'fonts.conf');
	const dirs = `<dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>${join(folder, 'fonts')}</cachedir>`;
	mkdirSync(join(folder, 'fonts'));
	writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}</fontconfig>`);
	return file;
}

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

/**
 * @param {string} cwd
 * @param {string[]} args
 */
function git(cwd, ...args) {
	const { status, stdout, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8' });
	if (status !== 0) throw new Error(`git ${args[0]} failed: ${stderr}`);
	return stdout.trim();
}

/** @param {number} ms */
function seconds(ms) {
	return `${Math.round(ms / 1000)} s`;
}
