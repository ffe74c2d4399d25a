import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { WebKitPrograms } from '../../scripts/outside/engines.ts';
import type { Engine, Tab } from './engine.ts';

/** How a driver is asked for something. @see https://www.w3.org/TR/webdriver2/ */
type Ask = (method: string, path: string, body?: object) => Promise<unknown>;

/** The key by which WebDriver names an element of a page. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** What WebDriver calls the keys that have no letter. */
const keys: Record<string, string> = {
	...{ Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Escape: '\uE00C' },
	...{ Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011' },
	...{ ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015' },
};

/** Starts WebKit on a screen that nobody sees, driven by its own driver. */
export async function launchWebKit({ driver, browser, screen }: WebKitPrograms): Promise<Engine> {
	const home = await mkdtemp(join(tmpdir(), 'lantern-webkit-'));
	const started: ChildProcess[] = [];
	const close = async () => {
		for (const child of started.toReversed()) await end(child);
		await rm(home, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		const seen = spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
			stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
		});
		started.push(seen);
		const display = `:${String((await once(seen.stdio[3] as NodeJS.ReadableStream, 'data'))[0]).trim()}`;
		const port = await freePort();
		const env = { ...process.env, ...profileIn(home), DISPLAY: display, GDK_BACKEND: 'x11', LC_ALL: 'C.UTF-8' };
		started.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore', detached: true }));
		const ask = askAt(`http://127.0.0.1:${port}`);
		await untilReady(ask);
		return await session(ask, browser, { downloads: home, close });
	} catch (error) {
		await close();
		throw error;
	}
}

/** Nothing of whoever runs the tests is read, and nothing is left behind. */
const profileIn = (home: string) => ({
	HOME: home,
	XDG_CACHE_HOME: join(home, 'cache'),
	XDG_CONFIG_HOME: join(home, 'config'),
	XDG_DATA_HOME: join(home, 'data'),
	XDG_RUNTIME_DIR: home,
});

async function session(ask: Ask, browser: string, about: Pick<Engine, 'downloads' | 'close'>): Promise<Engine> {
	const options = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
	const begun = (await ask('POST', '/session', { capabilities: { alwaysMatch: options } })) as {
		sessionId: string;
		capabilities: { browserVersion: string };
	};
	const inSession: Ask = (method, path, body) => ask(method, `/session/${begun.sessionId}${path}`, body);
	await inSession('POST', '/window/rect', { x: 0, y: 0, width: 1280, height: 900 });
	const first = (await inSession('GET', '/window')) as string;
	const tab = tabsOf(inSession, first);
	return {
		version: `WebKitGTK ${begun.capabilities.browserVersion}`,
		downloads: about.downloads,
		first: tab(first),
		others: async () =>
			((await inSession('GET', '/window/handles')) as string[]).filter((one) => one !== first).map(tab),
		close: async () => {
			await inSession('DELETE', '').catch(() => {});
			await about.close();
		},
	};
}

/** The driver looks at one page at a time: each is turned to before it is asked for something. */
function tabsOf(ask: Ask, first: string) {
	let shown = first;
	return (handle: string): Tab =>
		asTab(async (method, path, body) => {
			if (shown !== handle) await ask('POST', '/window', { handle });
			shown = handle;
			return ask(method, path, body);
		});
}

const asTab = (ask: Ask): Tab => ({
	go: async (url) => void (await ask('POST', '/url', { url })),
	again: async () => void (await ask('POST', '/refresh', {})),
	run: async (expression) => {
		const { value, error } = (await ask('POST', '/execute/async', {
			script: settled(expression),
			args: [],
		})) as Settled;
		if (error !== undefined) throw new Error(error);
		return value;
	},
	press: async (pressed) => {
		const values = pressed.split('+').map((name) => keys[name] ?? name);
		const actions = [
			...values.map((value) => ({ type: 'keyDown', value })),
			...values.toReversed().map((value) => ({ type: 'keyUp', value })),
		];
		await ask('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
	},
	click: async (expression) => {
		const found = await ask('POST', '/execute/sync', { script: `return (${expression});`, args: [] });
		await ask('POST', `/element/${(found as Record<string, string>)[ELEMENT]}/click`, {});
	},
	close: async () => void (await ask('DELETE', '/window')),
	print: () => Promise.reject(new Error('WebKit’s driver does not print.')),
});

type Settled = { value?: unknown; error?: string };

/** Tells what an expression came to, or why it came to nothing, to the driver's callback. */
const settled = (expression: string) => `
	const tell = arguments[arguments.length - 1];
	new Promise((resolve) => resolve(${expression})).then((value) => tell({ value }), (error) => tell({ error: String(error) }));`;

const askAt =
	(address: string): Ask =>
	async (method, path, body) => {
		const response = await fetch(address + path, { method, body: body && JSON.stringify(body) });
		const { value } = (await response.json()) as { value: { message?: string } };
		if (!response.ok) throw new Error(`${method} ${path}: ${value.message}`);
		return value;
	};

async function untilReady(ask: Ask) {
	for (let tries = 0; tries < 200; tries += 1) {
		if (await ask('GET', '/status').catch(() => undefined)) return;
		await wait(50);
	}
	throw new Error('The driver of WebKit does not answer.');
}

/** A port that nobody has now. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	return typeof address === 'object' && address ? address.port : 0;
}

/** Asks a program of ours to end, and makes it where it does not. */
async function end(child: ChildProcess) {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = once(child, 'exit');
	child.kill();
	await Promise.race([gone, wait(3000, undefined, { ref: false })]);
	if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
}
