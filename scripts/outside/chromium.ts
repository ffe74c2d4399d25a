import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { Browser } from 'playwright';
import { findBrowser } from '../setup/browser.mjs';
import { SetupError } from '../setup/error.mjs';
import { installedBrowsers } from '../setup/places.mjs';
import { exitWhenAsked } from './exit-when-asked.ts';

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
	throw new SetupError(
		'There is no browser to print with.\nInstall Chromium or Chrome, or say where one is: CHROMIUM_PATH=/where/it/is',
	);
}

/** @returns an installed browser of the kind that has windows, with which most people would print; undefined where there is none */
export function findWindowed(): string | undefined {
	const { platform, env } = process;
	const installed = installedBrowsers({ platform, env, home: homedir(), exists: existsSync, list: () => [] });
	return installed.find((path) => !/headless[-_]shell/.test(path));
}

/**
 * Starts a browser without a window. Playwright is loaded only now: that takes longer than some whole runs.
 * @param more flags beside the usual ones
 * @param path the browser's program
 */
export async function launchChromium(more: readonly string[] = [], path = findChromium()): Promise<Browser> {
	const { chromium } = await import('playwright');
	// Asked to stop, Playwright would close the browser and let the run go on, which would start it again. It closes it on exit too.
	const handles = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
	const options = { executablePath: path, args: [...flags, ...more], chromiumSandbox: false, ...handles };
	const carryOn = exitWhenAsked();
	try {
		return (await chromium.launch(options)).on('disconnected', carryOn);
	} catch (error) {
		carryOn();
		throw new SetupError(`${path} does not start.\n${whyNot(error)}`, { cause: error });
	}
}

/** What the browser itself said on its way out, without what Playwright says around it. */
function whyNot(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	const said = [...message.matchAll(/\[err\] (.*)/g)].map(([, line]) => line).slice(0, 3);
	return said.join('\n') || (message.split('\n')[0] ?? '');
}
