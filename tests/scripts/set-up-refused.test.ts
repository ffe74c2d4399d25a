import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root = '';
/** A checkout in which nothing has been set up yet: all that set-up is, and a folder with spaces and accents around it. */
beforeEach(async () => {
	root = join(await mkdtemp(join(tmpdir(), 'lantern-bare-')), 'École d’été');
	await mkdir(join(root, 'scripts'), { recursive: true });
	await cp('scripts/setup', join(root, 'scripts/setup'), { recursive: true });
	await cp('scripts/setup.mjs', join(root, 'scripts/setup.mjs'));
	await writeFile(join(root, 'scripts/start.ts'), '');
	await writeFile(join(root, 'package.json'), '{ "type": "module" }');
	await writeFile(join(root, 'package-lock.json'), '{}');
});
afterEach(() => rm(join(root, '..'), { recursive: true }));

/** Runs set-up to its end. */
async function setUp(env: NodeJS.ProcessEnv): Promise<{ code: number | null; out: string; err: string }> {
	const child = spawn(process.execPath, [join(root, 'scripts/setup.mjs'), 'start'], {
		...{ cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
		env: { ...process.env, PORT: '0', ...env },
	});
	let [out, err] = ['', ''];
	child.stdout?.on('data', (said) => {
		out += said;
	});
	child.stderr?.on('data', (said) => {
		err += said;
	});
	const code = await new Promise<number | null>((done) => child.once('close', done));
	return { code, out, err };
}

/** This machine's own two addresses; it may lack the second. */
const hosts = ['127.0.0.1', '::1'].filter((host) =>
	Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === host)),
);

describe('npm start', () => {
	it.each(hosts)('says before any work that its port is taken at %s', async (host) => {
		const other = createServer();
		await new Promise<void>((done) => other.listen({ port: 0, host }, done));
		const { port } = other.address() as AddressInfo;
		const said = await setUp({ PORT: String(port) });
		other.close();
		expect(said).toEqual({
			code: 1,
			out: '',
			err: `Port ${port} is taken by another program.\nChoose another one: PORT=${port + 1} npm start\n`,
		});
		expect(await readdir(root)).not.toContain('.lantern');
	});

	it('says in a sentence why npm has failed, and keeps what npm said for whoever wants it', async () => {
		const npm = join(root, 'npm-cli.js');
		const trace = 'npm error code ENOTFOUND\n    at one\n    at two';
		await writeFile(npm, `console.error(${JSON.stringify(trace)}); process.exit(1);`);
		const { code, out, err } = await setUp({ npm_execpath: npm });
		expect(code).toBe(1);
		expect(out).toMatch(/^Installing what Lantern is built with \(npm ci\), into node_modules\/\..*\n$/);
		expect(err).toBe(
			[
				'What Lantern is built with could not be installed: there is no connection to where it comes from (ENOTFOUND).',
				'Look at the connection to the npm registry, and run the same command again.',
				`What was said on the way is in ${join('.lantern', 'set-up.log')}.\n`,
			].join('\n'),
		);
		expect(await readFile(join(root, '.lantern/set-up.log'), 'utf8')).toContain(trace);
	});
});
