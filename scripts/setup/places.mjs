// Where a browser may be. Pure, so that a test can look at a Windows machine from a Linux one.
import { posix, win32 } from 'node:path';

/**
 * @typedef {object} Machine what we need to know of the machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {string} home the user's own folder
 * @property {(path: string) => boolean} exists
 * @property {(folder: string) => string[]} list names in a folder; empty when there is no such folder
 */

// The headless shell first: it prints the same pages in two thirds of the time and half the memory.
const LINUX_NAMES = [
	'chromium-headless-shell',
	'chromium',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge',
	'microsoft-edge-stable',
	'chromium-browser',
];
const MAC_APPS = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const WINDOWS_PROGRAMS = [
	'Google\\Chrome\\Application\\chrome.exe',
	'Microsoft\\Edge\\Application\\msedge.exe',
	'Chromium\\Application\\chrome.exe',
];
/** What Playwright's downloads call the program, inside the one folder of each download. */
const PLAYWRIGHT_PROGRAMS = [
	'chrome-headless-shell',
	'chrome-headless-shell.exe',
	'headless_shell',
	'chrome',
	'chrome.exe',
	'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
	'Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Browsers somebody installed on this machine, likeliest first.
 *
 * @param {Machine} machine
 * @returns {string[]} only files that are there
 */
export function installedBrowsers(machine) {
	const places =
		{ linux: linuxPlaces, darwin: macPlaces, win32: windowsPlaces }[/** @type {'linux'} */ (machine.platform)] ??
		linuxPlaces;
	return [...new Set(places(machine))].filter(machine.exists);
}

/**
 * Browsers Playwright has downloaded, of the very revision it was made for; its small headless shell first.
 *
 * @param {Machine} machine
 * @param {{ folder: string, revision: string }} wanted the folder of the playwright-core package, and the revision it names
 * @returns {string[]} only files that are there
 */
export function playwrightBrowsers(machine, { folder, revision }) {
	const { join } = paths(machine);
	const downloads = playwrightFolder(machine, folder);
	return ['chromium_headless_shell', 'chromium']
		.map((kind) => join(downloads, `${kind}-${revision}`))
		.filter((download) => machine.exists(join(download, 'INSTALLATION_COMPLETE')))
		.flatMap((download) => machine.list(download).map((inner) => join(download, inner)))
		.flatMap((inner) => PLAYWRIGHT_PROGRAMS.map((program) => join(inner, program)))
		.filter(machine.exists);
}

/**
 * @param {Machine} machine
 * @param {string} folder of playwright-core
 * @returns {string} where Playwright's downloads lie
 * @see https://playwright.dev/docs/browsers#managing-browser-binaries
 */
export function playwrightFolder(machine, folder) {
	const { platform, env, home } = machine;
	const { join } = paths(machine);
	if (env.PLAYWRIGHT_BROWSERS_PATH === '0') return join(folder, '.local-browsers');
	if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH;
	if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'ms-playwright');
	if (platform === 'darwin') return join(home, 'Library', 'Caches', 'ms-playwright');
	return join(env.XDG_CACHE_HOME ?? join(home, '.cache'), 'ms-playwright');
}

/** @param {Machine} machine */
function linuxPlaces({ env }) {
	const folders = ['/usr/bin', '/usr/local/bin', ...(env.PATH ?? '').split(':').filter(Boolean)];
	const found = folders.flatMap((folder) => LINUX_NAMES.map((name) => posix.join(folder, name)));
	// A snap cannot read hidden folders or the shared /tmp, so it is the last resort.
	const isSnap = (/** @type {string} */ path) => path.startsWith('/snap/');
	return [...found.filter((path) => !isSnap(path)), '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

/** @param {Machine} machine */
function macPlaces({ home }) {
	return ['/Applications', posix.join(home, 'Applications')].flatMap((folder) =>
		MAC_APPS.map((app) => posix.join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
	);
}

/** @param {Machine} machine */
function windowsPlaces({ env }) {
	const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
		(folder) => folder !== undefined,
	);
	return WINDOWS_PROGRAMS.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
}

/** @param {Machine} machine */
const paths = ({ platform }) => (platform === 'win32' ? win32 : posix);
