import { resolve } from 'node:path';
import type { Browser } from 'playwright';
import { findBrowser } from '../setup/browser.mjs';

/** Hinting off, or line ends move between a browser with windows and one without. */
const flags = [
	'--font-render-hinting=none',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Nothing but this machine can be reached: what is printed must not depend on what is elsewhere today. */
export const alone = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'];

/**
 * @returns the browser that `CHROMIUM_PATH` names, else the one that set-up found on this machine
 * @throws when there is none; the message says what to do
 */
export function findChromium(root = process.cwd()): string {
	const path = findBrowser(root, resolve(root, '.lantern'));
	if (path) return path;
	throw new Error(
		'There is no browser to print with.\nInstall Chromium or Chrome, or say where one is: CHROMIUM_PATH=/where/it/is',
	);
}

/**
 * Starts a browser without a window. Playwright is loaded only now: that takes longer than some whole runs.
 * @param more flags beside the usual ones
 * @param path the browser's program
 */
export async function launchChromium(more: readonly string[] = [], path = findChromium()): Promise<Browser> {
	const { chromium } = await import('playwright');
	return chromium.launch({ executablePath: path, args: [...flags, ...more], chromiumSandbox: false });
}
