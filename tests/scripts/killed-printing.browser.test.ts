import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAlive } from '../../scripts/setup/halves.mjs';

const here = (path: string) => JSON.stringify(resolve(path));
/** Opens a page in a browser, says so, and would wait for ever. */
const printing = `import { launchChromium } from ${here('scripts/outside/chromium.ts')};
	const browser = await launchChromium();
	await (await browser.newPage()).setContent('<p>A pack</p>');
	console.log('printing'); setInterval(() => {}, 1000);`;

/** By the number of each process, its parent's. What has ended and waits to be noticed is not counted. */
function parents(): Map<number, number> {
	const known = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && existsSync(`/proc/${name}/stat`));
	const stats = known.map((name) => /^(\d+) \(.*\) ([^Z]) (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8')));
	return new Map(stats.flatMap((stat) => (stat ? [[Number(stat[1]), Number(stat[3])]] : [])));
}

function startedBy(parent: number, all = parents()): number[] {
	const children = [...all].filter(([, of]) => of === parent).map(([pid]) => pid);
	return [...children, ...children.flatMap((child) => startedBy(child, all))];
}

describe.skipIf(process.platform !== 'linux')('a browser that prints', () => {
	it('needs no shared memory, and ends, with all that it has started, when whoever prints is killed', async () => {
		const printer = spawn(process.execPath, ['--input-type=module', '-e', printing], {
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		await new Promise((done) => printer.stdout.once('data', done));
		const processes = startedBy(printer.pid ?? 0);
		expect(processes.length).toBeGreaterThan(1);
		// In a container /dev/shm may hold 64 MB or fewer, which one long pack fills.
		expect(readFileSync(`/proc/${processes[0]}/cmdline`, 'utf8')).toContain('--disable-dev-shm-usage');
		printer.kill('SIGKILL');
		const left = () => processes.filter((pid) => isAlive(pid) && parents().has(pid));
		await expect.poll(left).toEqual([]);
	});
});
