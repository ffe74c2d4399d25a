import { accessSync, constants, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs that drive WebKit on Linux: its driver, its own small browser, and a screen that nobody sees. */
export interface WebKitPrograms {
	driver: string;
	browser: string;
	screen: string;
}

/** @returns Firefox on this machine, which is driven without a driver of its own; undefined where there is none */
export const findFirefox = (): string | undefined => findProgram('firefox-esr') ?? findProgram('firefox');

/** @returns what drives WebKit on this machine; undefined where a part of it is missing */
export function findWebKit(): WebKitPrograms | undefined {
	const driver = findProgram('WebKitWebDriver');
	const screen = findProgram('Xvfb');
	// The driver belongs to the newest of the builds beside each other.
	const browser = globSync('/usr/{lib,lib/*,libexec}/webkit2gtk-4.*/MiniBrowser').sort().at(-1);
	return driver && screen && browser ? { driver, browser, screen } : undefined;
}

/** @returns a line for each browser that is not here to be walked, with what to install */
export const missingEngines = (
	firefox: string | null = findFirefox() ?? null,
	webkit: WebKitPrograms | null = findWebKit() ?? null,
): string[] => [
	...(firefox ? [] : ['Not tried in Firefox: there is none on this machine (Debian: firefox-esr).']),
	...(webkit ? [] : ['Not tried in WebKit: there is no driver on this machine (Debian: webkit2gtk-driver and xvfb).']),
];

function findProgram(name: string): string | undefined {
	const paths = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
	return paths.find(mayRun);
}

function mayRun(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
