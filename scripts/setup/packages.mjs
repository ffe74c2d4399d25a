// Plain JavaScript: set-up runs this before anything is installed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keep, recall } from './keep.mjs';
import { QUIETLY, runNpm } from './node.mjs';

/**
 * Whether what the lockfile names is installed, for this kind of machine and this Node.
 *
 * @param {string} root
 * @param {string} state the folder for what set-up keeps
 * @param {import('./node.mjs').Node} node
 */
export function arePackagesIn(root, state, node) {
	// npm writes this file last, so a stopped install has none.
	if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
	return JSON.stringify(recall(record(state))) === JSON.stringify(wanted(root, node));
}

/**
 * Installs what the lockfile names, exactly.
 *
 * @param {string} root
 * @param {string} state
 * @param {import('./node.mjs').Node} node
 * @param {{ log: import('./log.mjs').Log, say: (line: string) => void }} tell
 * @throws {import('./error.mjs').SetupError} when npm fails
 */
export async function bringPackages(root, state, node, { log, say }) {
	say('Installing what Lantern is built with (npm ci), into node_modules/. The first time takes a minute or so.');
	rmSync(record(state), { force: true });
	// Named, because NODE_ENV=production or a user's npm settings would otherwise leave out half of them.
	const args = ['ci', '--include=dev', '--include=optional', ...QUIETLY];
	const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
	const code = await runNpm(node, args, { log, options: { cwd: root, env } });
	if (code !== 0)
		throw log.failure(
			'What Lantern is built with could not be installed',
			'Look at the connection to the npm registry, and run the same command again.',
		);
	keep(record(state), wanted(root, node));
}

/** @param {string} state */
const record = (state) => join(state, 'installed.json');

/**
 * @param {string} root
 * @param {import('./node.mjs').Node} node
 */
function wanted(root, node) {
	const lockfile = createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
	const machine = `${process.platform}-${process.arch}`;
	return { lockfile, machine, node: Number.parseInt(node.version, 10) };
}
