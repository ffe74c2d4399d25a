// The one door of every npm script. Plain JavaScript with nothing but Node itself, because it runs before anything is installed,
// under whatever Node there is (18 or later). It makes sure of Node, packages and a browser, asks nothing, and hands over.
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bringBrowser, findBrowser } from './setup/browser.mjs';
import { endWithNpm } from './setup/end-with-npm.mjs';
import { SetupError } from './setup/error.mjs';
import { clearHalves } from './setup/halves.mjs';
import { alone } from './setup/lock.mjs';
import { logIn } from './setup/log.mjs';
import { bringNode, findNode } from './setup/node.mjs';
import { arePackagesIn, bringPackages } from './setup/packages.mjs';
import { plainWords } from './setup/plain-words.mjs';
import { lookAtPort, portFrom } from './setup/port.mjs';
import { handOver } from './setup/run.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STATE = join(ROOT, '.lantern');
const NEEDS_BROWSER = new Set(['start', 'test', 'build', 'build-packs', 'build-zips', 'bench-packs', 'bench-site']);

const say = (/** @type {string} */ line) => console.log(line);

try {
	await main(process.argv[2] ?? '', process.argv.slice(3));
} catch (error) {
	console.error(plainWords(error) ?? error);
	process.exit(1);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
async function main(command, args) {
	const script = scriptFor(command);
	endWithNpm();
	if (command === 'start') await lookAtPort(portFrom(process.env.PORT));
	mkdirSync(STATE, { recursive: true });
	// What a killed run left: in packs filled for a school, half a file holds names of staff.
	for (const folder of [STATE, join(ROOT, 'my-packs')]) clearHalves(folder);
	const log = logIn(STATE);
	const node = await once(
		() => findNode(STATE),
		() => bringNode(STATE, log, say),
	);
	await once(
		() => arePackagesIn(ROOT, STATE, node) || undefined,
		() => bringPackages(ROOT, STATE, node, { log, say }),
	);
	const here = { root: ROOT, state: STATE, node: node.path, log };
	const browser = NEEDS_BROWSER.has(command)
		? await once(
				() => findBrowser(ROOT, STATE),
				() => bringBrowser(here, say),
			)
		: undefined;
	await handOver(node.path, [...script, ...args], { cwd: ROOT, env: childEnv(node.path, browser) });
}

/**
 * @param {string} command
 * @returns {string[]} what Node is to run
 */
function scriptFor(command) {
	if (command === 'dev') return [join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'dev'];
	const script = join(ROOT, 'scripts', `${command}.ts`);
	if (command && existsSync(script)) return [script];
	const commands = readdirSync(join(ROOT, 'scripts')).filter((file) => file.endsWith('.ts'));
	const names = ['dev', ...commands.map((file) => file.slice(0, -'.ts'.length))].sort();
	throw new SetupError(
		`${command ? `There is no command "${command}".` : 'Say which command to run.'}\nCommands are ${names.join(', ')}.`,
	);
}

/**
 * Looks, and only if there is nothing brings it: one run at a time, looking again when its turn comes.
 *
 * @template T
 * @param {() => T | undefined} find
 * @param {() => Promise<T | void>} bring
 * @returns {Promise<T>}
 */
async function once(find, bring) {
	return find() ?? alone(join(STATE, 'setting-up'), async () => /** @type {T} */ (find() ?? (await bring())), say);
}

/**
 * @param {string} node
 * @param {string | undefined} browser
 */
function childEnv(node, browser) {
	const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
	return {
		...process.env,
		[path]: [dirname(node), process.env[path]].filter(Boolean).join(delimiter),
		...(browser ? { CHROMIUM_PATH: browser } : {}),
		// Node keeps what it has compiled, so that the next command starts in half the time.
		NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(STATE, 'compiled'),
		PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
		ASTRO_TELEMETRY_DISABLED: '1',
		ASTRO_DISABLE_UPDATE_CHECK: 'true',
		ASTRO_DEV_BACKGROUND: '0',
		ASTRO_PREVIEW_BACKGROUND: '0',
	};
}
