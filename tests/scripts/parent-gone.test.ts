import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAlive } from '../../scripts/setup/halves.mjs';

const here = (path: string) => JSON.stringify(resolve(path));
const waits = 'setInterval(() => {}, 1000)';
/** Says its number and waits. */
const child = `console.log(process.pid); ${waits}`;
/** Asked to stop, it takes a while: nothing may hurry it. */
const slowChild = `process.on('SIGTERM', () => setTimeout(() => { console.log('tidy'); process.exit(); }, 300)); ${child}`;

const runs = (how: string, code: string) =>
	`import { ${how} } from ${here('scripts/setup/run.mjs')}; await ${how}(process.execPath, ['-e', ${JSON.stringify(code)}], {});`;

/** Starts a process. @returns it, and a way to wait for what it and those it starts say */
function started(command: string, args: string[], env: NodeJS.ProcessEnv = {}) {
	const top = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } });
	let out = '';
	top.stdout.on('data', (data) => {
		out += data;
	});
	return {
		top,
		said: (pattern: RegExp) => expect.poll(() => out, { timeout: 20_000 }).toMatch(pattern),
		out: () => out,
	};
}

const node = (code: string, env?: NodeJS.ProcessEnv) =>
	started(process.execPath, ['--input-type=module', '-e', code], env);
const gone = (pid: number) => expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
const kill = (process: ChildProcess) => process.kill('SIGKILL');

describe.skipIf(process.platform === 'win32')('a Node that Lantern starts', { timeout: 60_000 }, () => {
	it.each(['run', 'handOver'])('ends when the process that started it by %s is killed', async (how) => {
		const { top, said, out } = node(runs(how, child));
		await said(/\d+\n/);
		expect(isAlive(Number(out()))).toBe(true);
		kill(top);
		await gone(Number(out()));
	});

	it('clears up first, as when it is asked to stop', async () => {
		const { top, said } = node(runs('run', slowChild));
		await said(/\d+\n/);
		kill(top);
		await said(/tidy/);
	});

	it('ends with the whole row of processes above it', async () => {
		const { top, said, out } = node(
			runs(
				'handOver',
				`import(${here('scripts/setup/run.mjs')}).then(({ run }) => run(process.execPath, ['-e', ${JSON.stringify(child)}]))`,
			),
		);
		await said(/\d+\n/);
		kill(top);
		await gone(Number(out()));
	});

	it('may start threads and processes, which take over its options and not its pipe', async () => {
		const file = resolve('tests/scripts/a-parent-of-more.cjs');
		const { said } = node(
			`import { run } from ${here('scripts/setup/run.mjs')}; console.log('ended', await run(process.execPath, [${JSON.stringify(file)}]));`,
		);
		await said(/worker\nforked\nended 0\n/);
	});
});

describe.skipIf(process.platform === 'win32')('endWithNpm', { timeout: 60_000 }, () => {
	const setup = `import { endWithNpm } from ${here('scripts/setup/end-with-npm.mjs')}; endWithNpm(); ${child}`;
	/** As npm does: a shell stands between, and waits. */
	const npm = `import { spawn } from 'node:child_process';
		const shell = spawn('sh', ['-c', '"$NODE" --input-type=module -e "$SETUP"; exit $?'], { stdio: 'inherit' });
		console.log('shell ' + shell.pid); ${waits}`;
	const asNpm = (event = 'start') => node(npm, { NODE: process.execPath, SETUP: setup, npm_lifecycle_event: event });
	const numbers = (out: string) => /shell (\d+)\n(\d+)\n/.exec(out)?.slice(1).map(Number) ?? [];

	it('ends set-up when npm is killed, though its shell lives on', async () => {
		const { top, said, out } = asNpm();
		await said(/shell \d+\n\d+\n/);
		const [shell = 0, pid = 0] = numbers(out());
		kill(top);
		await gone(pid);
		await gone(shell);
	});

	it('ends set-up when npm has passed a signal to its shell alone', async () => {
		const { top, said, out } = asNpm();
		await said(/shell \d+\n\d+\n/);
		const [shell = 0, pid = 0] = numbers(out());
		process.kill(shell, 'SIGTERM');
		await gone(pid);
		kill(top);
	});

	it('leaves it alone where npm did not start it: a server may outlive its terminal', async () => {
		const { top, said, out } = asNpm('');
		await said(/shell \d+\n\d+\n/);
		const [shell = 0, pid = 0] = numbers(out());
		kill(top);
		process.kill(shell, 'SIGKILL');
		await gone(shell);
		await new Promise((done) => setTimeout(done, 600));
		expect(isAlive(pid)).toBe(true);
		process.kill(pid, 'SIGKILL');
	});
});
