import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../outside/files.ts';
import { measure } from './measure.ts';

/** A release of a package that another one names exactly is sometimes not everywhere yet; an older set of them is. */
const manifests = [{ private: true }, { private: true, overrides: { unocss: '66.10.5' } }];

/**
 * Installs packages into a folder of their own, without any browser.
 * @throws when npm cannot; the message has the last lines of what it said
 */
export async function install(folder: string, packages: readonly string[]): Promise<void> {
	await mkdir(folder, { recursive: true });
	const env = { PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
	// What packages run after they were put there is for their own developers, or fetches a browser.
	const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages];
	let fault: unknown;
	for (const manifest of manifests) {
		await writeWhole(join(folder, 'package.json'), JSON.stringify(manifest));
		try {
			await measure({ command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args, cwd: folder, env });
			return;
		} catch (error) {
			fault = error;
		}
	}
	throw fault;
}

/** What npm or a tool complained of, in one line. */
export function firstFault({ message }: Error): string {
	const lines = message.split('\n').map((line) => line.trim());
	return lines.find((line) => /error|cannot|failed/i.test(line) && !/ended with/.test(line)) ?? lines[0] ?? 'it failed';
}
