import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../scripts/outside/files.ts';
import { bringBrowser, type Door, findBrowser } from '../../scripts/setup/browser.mjs';
import { SetupError } from '../../scripts/setup/error.mjs';
import type { Log } from '../../scripts/setup/log.mjs';
import { installedBrowsers, type Machine, playwrightBrowsers } from '../../scripts/setup/places.mjs';

/** A machine that has these files and no others. */
function aMachine(files: string[], changes: Partial<Machine> = {}): Machine {
	const slash = changes.platform === 'win32' ? '\\' : '/';
	return {
		platform: 'linux',
		env: {},
		home: '/home/sam',
		exists: (path) => files.some((file) => file === path || file.startsWith(path + slash)),
		list: (folder) => [
			...new Set(
				files
					.filter((file) => file.startsWith(folder + slash))
					.map((file) => file.slice(folder.length + 1).split(slash)[0] ?? ''),
			),
		],
		...changes,
	};
}

const CHROME_MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const EDGE_WINDOWS = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
const windows = {
	platform: 'win32' as const,
	home: 'C:\\Users\\sam',
	env: { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
};

describe('installedBrowsers', () => {
	it.each([
		['nothing at all', aMachine([]), []],
		['Debian', aMachine(['/usr/bin/chromium']), ['/usr/bin/chromium']],
		['Chrome on Linux', aMachine(['/usr/bin/google-chrome-stable']), ['/usr/bin/google-chrome-stable']],
		[
			'somewhere on PATH',
			aMachine(['/nix/bin/chromium'], { env: { PATH: '/nix/bin:/usr/bin' } }),
			['/nix/bin/chromium'],
		],
		[
			'a snap, last',
			aMachine(['/snap/bin/chromium', '/usr/bin/google-chrome'], { env: { PATH: '/snap/bin' } }),
			['/usr/bin/google-chrome', '/snap/bin/chromium'],
		],
		['a Mac', aMachine([CHROME_MAC], { platform: 'darwin' }), [CHROME_MAC]],
		['Windows, where Edge always is', aMachine([EDGE_WINDOWS], windows), [EDGE_WINDOWS]],
	])('finds %s', (_, machine, expected) => {
		expect(installedBrowsers(machine)).toEqual(expected);
	});
});

describe('playwrightBrowsers', () => {
	const wanted = { folder: '/l/node_modules/playwright-core', revision: '1255' };
	const shell = (downloads: string, revision = '1255') => [
		`${downloads}/chromium_headless_shell-${revision}/chrome-headless-shell-linux64/chrome-headless-shell`,
		`${downloads}/chromium_headless_shell-${revision}/INSTALLATION_COMPLETE`,
	];
	const usual = '/home/sam/.cache/ms-playwright';

	it.each([
		['nothing at all', aMachine([]), []],
		['the headless shell', aMachine(shell(usual)), shell(usual).slice(0, 1)],
		['nothing of another revision', aMachine(shell(usual, '1200')), []],
		['nothing half downloaded', aMachine(shell(usual).slice(0, 1)), []],
		[
			'a folder somebody chose',
			aMachine(shell('/b'), { env: { PLAYWRIGHT_BROWSERS_PATH: '/b' } }),
			shell('/b').slice(0, 1),
		],
		[
			'its own folder',
			aMachine(shell(`${wanted.folder}/.local-browsers`), { env: { PLAYWRIGHT_BROWSERS_PATH: '0' } }),
			shell(`${wanted.folder}/.local-browsers`).slice(0, 1),
		],
	])('finds %s', (_, machine, expected) => {
		expect(playwrightBrowsers(machine, wanted)).toEqual(expected);
	});

	it('finds a download on a Mac', () => {
		const program =
			'/Users/sam/Library/Caches/ms-playwright/chromium-1255/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
		const machine = aMachine([program, '/Users/sam/Library/Caches/ms-playwright/chromium-1255/INSTALLATION_COMPLETE'], {
			platform: 'darwin',
			home: '/Users/sam',
		});
		expect(playwrightBrowsers(machine, wanted)).toEqual([program]);
	});
});

describe('findBrowser and bringBrowser', () => {
	let root = '';
	beforeEach(async () => {
		root = await mkdtemp(join(tmpdir(), 'lantern-browser-'));
		await writeWhole(
			join(root, 'node_modules/playwright-core/browsers.json'),
			'{"browsers":[{"name":"chromium-headless-shell","revision":"1255"}]}',
		);
	});
	afterEach(() => rm(root, { recursive: true }));

	const aDoor = (files: string[], changes: Partial<Door> = {}): Door => ({
		...aMachine(files),
		works: () => true,
		...changes,
	});
	/** Notes what is said, and what is run as `$ …`, in their order. */
	const bring = (door: Door, said: string[] = [], run: Log['run'] = async () => 1) => {
		const log: Log = {
			place: 'set-up.log',
			run: (...command) => {
				said.push(`$ ${[command[0], ...command[1]].join(' ')}`);
				return run(...command);
			},
			trouble: () => undefined,
			failure: (what, toDo) => new SetupError(`${what}.\n${toDo}\nRead on in set-up.log.`),
		};
		return bringBrowser({ root, state: root, node: 'node', log }, (line) => said.push(line), door);
	};

	it('takes what CHROMIUM_PATH names before anything else', () => {
		expect(findBrowser(root, root, aDoor(['/mine', '/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/mine' } }))).toBe(
			'/mine',
		);
	});

	it('says so when CHROMIUM_PATH names no file', () => {
		expect(() => findBrowser(root, root, aDoor(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/gone' } }))).toThrow(
			'CHROMIUM_PATH is /gone, and there is no such file.',
		);
	});

	it('passes over one that does not start', () => {
		const door = aDoor(['/usr/bin/chromium', '/usr/bin/google-chrome'], {
			works: (path) => path !== '/usr/bin/chromium',
		});
		expect(findBrowser(root, root, door)).toBe('/usr/bin/google-chrome');
	});

	it('says so when what CHROMIUM_PATH names does not start', () => {
		const door = aDoor(['/mine', '/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/mine' }, works: () => false });
		expect(() => findBrowser(root, root, door)).toThrow('CHROMIUM_PATH is /mine, and it does not start.');
	});

	it('remembers it, and looks again when it has gone or no longer starts', () => {
		const both = ['/usr/bin/chromium', '/usr/bin/google-chrome'];
		const starts = (path: string) => aDoor(both, { works: (asked) => asked === path });
		expect(findBrowser(root, root, starts('/usr/bin/google-chrome'))).toBe('/usr/bin/google-chrome');
		expect(findBrowser(root, root, aDoor(both))).toBe('/usr/bin/google-chrome');
		expect(findBrowser(root, root, starts('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
		expect(findBrowser(root, root, aDoor(['/usr/bin/google-chrome']))).toBe('/usr/bin/google-chrome');
		expect(findBrowser(root, root, aDoor([]))).toBeUndefined();
	});

	it.each(['', '{', '[]', '7', 'null', '"/usr/bin/chromium"', '{"path":7}', '\0'])(
		'looks again when its note says %j',
		async (note) => {
			await writeWhole(join(root, 'browser.json'), note);
			expect(findBrowser(root, root, aDoor(['/usr/bin/chromium']))).toBe('/usr/bin/chromium');
		},
	);

	const debian = ['/usr/bin/apt-get', '/usr/bin/sudo'];

	it.each([
		['Playwright’s download works', 'install chromium --only-shell', 1],
		['only apt-get works', 'apt-get', 2],
	])('brings one where %s', async (_, working, tries) => {
		const said: string[] = [];
		const there = [...debian];
		const found = await bring(aDoor([], { ...aMachine(there) }), said, async (command, args) => {
			if (![command, ...args].join(' ').includes(working)) return 1;
			there.push('/usr/bin/chromium');
			return 0;
		});
		expect(found).toBe('/usr/bin/chromium');
		expect(said.filter((line) => line.startsWith('$'))).toHaveLength(tries);
	});

	it('says why it needs one, and before each try what it is about to do', async () => {
		const said: string[] = [];
		await expect(bring(aDoor(debian), said)).rejects.toThrow();
		expect(said).toEqual([
			expect.stringContaining('prints packs, and tests pages, with a browser'),
			expect.stringMatching(/^Downloading Chromium .* into \/home\/sam\/\.cache\/ms-playwright\.$/),
			expect.stringMatching(/^\$ node .*playwright/),
			'Playwright’s download brought none.',
			expect.stringMatching(/^Installing the package chromium for this whole computer, with (sudo and )?apt-get\.$/),
			expect.stringMatching(/^\$ .*apt-get -qq install/),
			'apt-get brought none.',
		]);
		expect(said[4]?.includes('sudo')).toBe(said[5]?.startsWith('$ sudo -n '));
	});

	it('says what to install when every way fails, and where to read on', async () => {
		await expect(bring(aDoor(debian))).rejects.toThrow(
			/Install Google Chrome, Microsoft Edge or Chromium[\s\S]*CHROMIUM_PATH=[\s\S]*set-up\.log/,
		);
	});

	it('does not download where downloads are switched off', async () => {
		const said: string[] = [];
		const attempt = bring(aDoor([], { env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' } }), said);
		await expect(attempt).rejects.toThrow(/^Lantern prints its packs with a browser[\s\S]*CHROMIUM_PATH=[^\n]*$/);
		expect(said).toEqual([]);
	});
});
