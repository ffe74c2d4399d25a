// Plain JavaScript: set-up runs this. Packs are printed, and pages tested, with a browser.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { SetupError } from './error.mjs';
import { keep, recall } from './keep.mjs';
import { installedBrowsers, playwrightBrowsers, playwrightFolder } from './places.mjs';

/** @typedef {import('./places.mjs').Machine & { works(path: string): boolean }} Door */

/** @type {Door} */
const thisMachine = {
	platform: process.platform,
	env: process.env,
	home: homedir(),
	exists: existsSync,
	list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
	works,
};

/**
 * The browser to use: the one `CHROMIUM_PATH` names, Playwright's own, or an installed one, which is remembered. It does start.
 *
 * @param {string} root
 * @param {string} state the folder for what set-up keeps
 * @param {Door} [door]
 * @returns {string | undefined}
 * @throws {SetupError} when CHROMIUM_PATH names no browser: nobody wants another one than they asked for
 */
export function findBrowser(root, state, door = thisMachine) {
	const asked = door.env.CHROMIUM_PATH;
	if (asked && !door.exists(asked))
		throw new SetupError(
			`CHROMIUM_PATH is ${asked}, and there is no such file.\nCorrect it, or leave it unset to let Lantern look.`,
		);
	if (asked && !door.works(asked))
		throw new SetupError(
			`CHROMIUM_PATH is ${asked}, and it does not start.\nTry it by itself: "${asked}" --version. Or leave CHROMIUM_PATH unset to let Lantern look.`,
		);
	if (asked) return asked;
	const remembered = recall(record(state))?.path;
	// Asked each time, which takes a twentieth of a second: an update may have taken what it needs.
	if (typeof remembered === 'string' && door.exists(remembered) && door.works(remembered)) return remembered;
	const found = [...playwrightBrowsers(door, playwright(root)), ...installedBrowsers(door)].find(door.works);
	if (found) keep(record(state), { path: found });
	return found;
}

/**
 * Fetches a browser: Playwright's download, then Debian's or Ubuntu's own package where we may install one without a question. Says
 * what it is about to do, and why, before it does it.
 *
 * @param {{ root: string, state: string, node: string, log: import('./log.mjs').Log }} here the checkout, what set-up keeps, the
 *   Node to run Playwright with, and where what is said goes
 * @param {(line: string) => void} say
 * @param {Door} [door]
 * @returns {Promise<string>}
 * @throws {SetupError} that says what to install
 */
export async function bringBrowser({ root, state, node, log }, say, door = thisMachine) {
	const ways = waysFor(root, node, door);
	if (ways.length)
		say('Lantern prints packs, and tests pages, with a browser, and found no Chrome, Edge or Chromium here.');
	for (const { about, command, failed } of ways) {
		say(about);
		const [program, ...args] = command;
		const code = await log.run(program, args, { cwd: root, env: downloadEnv(door) });
		const found = code === 0 ? findBrowser(root, state, door) : undefined;
		if (found) return found;
		say(failed);
	}
	const what = 'Lantern prints its packs with a browser; none was found, and none could be brought here';
	throw ways.length ? log.failure(what, toDo) : new SetupError(`${what}.\n${toDo}`);
}

const toDo = [
	'Install Google Chrome, Microsoft Edge or Chromium (Debian and Ubuntu: apt-get install chromium) and run the same command again,',
	'or say where one is: CHROMIUM_PATH=/where/it/is npm start',
].join('\n');

/**
 * One way to a browser: what is about to be done, and what to say where it brought none.
 *
 * @typedef {{ about: string, command: [program: string, ...args: string[]], failed: string }} Way
 */

/**
 * @param {string} root
 * @param {string} node
 * @param {Door} door
 * @returns {Way[]}
 */
function waysFor(root, node, door) {
	const cli = join(root, 'node_modules', 'playwright', 'cli.js');
	/** @type {Way} */
	const download = {
		about: `Downloading Chromium without windows from Playwright (some 100 MB), into ${playwrightFolder(door, playwright(root).folder)}.`,
		command: [node, cli, 'install', 'chromium', '--only-shell'],
		failed: 'Playwright’s download brought none.',
	};
	const apt = aptGet(door);
	return [...(door.env.PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD ? [] : [download]), ...(apt ? [apt] : [])];
}

/**
 * @param {Door} door
 * @returns {Way | undefined} undefined where there is no apt-get, or no way to be allowed it
 */
function aptGet(door) {
	if (door.platform !== 'linux' || !door.exists('/usr/bin/apt-get')) return undefined;
	const isRoot = process.getuid?.() === 0;
	if (!isRoot && !door.exists('/usr/bin/sudo')) return undefined;
	const install =
		'apt-get -qq update; DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends chromium';
	return {
		about: `Installing the package chromium for this whole computer, with ${isRoot ? '' : 'sudo and '}apt-get.`,
		command: isRoot ? ['sh', '-c', install] : ['sudo', '-n', 'sh', '-c', install],
		failed: 'apt-get brought none.',
	};
}

/** @param {Door} door */
const downloadEnv = (door) => ({ ...door.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' });

/** Some are there and yet do not start: a snap's stand-in, or a download without its system libraries. */
function works(/** @type {string} */ path) {
	// chrome.exe --version opens a window.
	if (process.platform === 'win32') return true;
	return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

/**
 * @param {string} root
 * @returns {{ folder: string, revision: string }}
 */
function playwright(root) {
	const folder = join(root, 'node_modules', 'playwright-core');
	/** @type {{ browsers: { name: string, revision: string }[] }} */
	const { browsers } = JSON.parse(readFileSync(join(folder, 'browsers.json'), 'utf8'));
	return { folder, revision: browsers.find(({ name }) => name === 'chromium-headless-shell')?.revision ?? '' };
}

/** @param {string} state */
const record = (state) => join(state, 'browser.json');
