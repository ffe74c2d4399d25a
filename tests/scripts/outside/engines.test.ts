import { describe, expect, it } from 'vitest';
import { missingEngines } from '../../../scripts/outside/engines.ts';

const firefox = '/usr/bin/firefox-esr';
const webkit = { driver: 'WebKitWebDriver', browser: 'MiniBrowser', screen: 'Xvfb' };

describe('browsers that are not here to be tried', () => {
	it.each([
		['none where both are here', firefox, webkit, []],
		['Firefox', '', webkit, ['firefox-esr']],
		['WebKit', firefox, undefined, ['webkit2gtk-driver and xvfb']],
		['both', '', undefined, ['firefox-esr', 'webkit2gtk-driver and xvfb']],
	])('are told, with what to install: %s', (_, one, other, packages) => {
		const lines = missingEngines(one, other ?? null);
		expect(lines.map((line) => /Debian: (.*)\)/.exec(line)?.[1])).toEqual(packages);
	});
});
