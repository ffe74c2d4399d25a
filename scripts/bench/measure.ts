import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** What one run of a command took. */
export type Took = {
	seconds: number;
	/** The most memory that it and all it started held at once; shared memory is counted once. Undefined where nobody asked, or the system does not say. */
	megabytes: number | undefined;
	output: string;
};

/** What to run, where, and with what around it. */
export type Command = {
	command: string;
	args: readonly string[];
	cwd: string;
	env?: Record<string, string>;
	/** Looks at the memory too. That takes time from what is measured, so such a run is for memory alone. */
	watched?: boolean;
};

/**
 * Runs a command to its end and measures it.
 * @throws when it fails; the message has the last lines of what it said
 */
export async function measure({ command, args, cwd, env, watched = false }: Command): Promise<Took> {
	const from = performance.now();
	const child = spawn(command, args, {
		cwd,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
	const memory = watched ? watchMemory(child.pid ?? 0) : undefined;
	const code = await new Promise<number | null>((resolve, reject) =>
		child.once('error', reject).once('close', resolve),
	);
	const seconds = (performance.now() - from) / 1000;
	const megabytes = memory?.stop();
	if (code !== 0)
		throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output.split('\n').slice(-15).join('\n')}`);
	return { seconds, megabytes, output };
}

/** @returns the middle of the values; of an even number, the lower of the two in the middle */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** Looks again and again at what a process and all below it hold. */
function watchMemory(pid: number): { stop(): number | undefined } {
	let most: number | undefined;
	let isOver = false;
	const look = async () => {
		const now = await memoryBelow(pid);
		if (now !== undefined) most = Math.max(most ?? 0, now);
		if (!isOver) setTimeout(look, 100);
	};
	setTimeout(look, 100);
	const stop = () => {
		isOver = true;
		return most;
	};
	return { stop };
}

/** The proportional memory of a process and all below it, in megabytes. @see proc_pid_smaps(5) */
async function memoryBelow(root: number): Promise<number | undefined> {
	const names = await readdir('/proc').catch(() => []);
	const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
	const parents = new Map(await Promise.all(pids.map(async (pid) => [pid, await parentOf(pid)] as const)));
	const isBelow = (pid: number | undefined): boolean =>
		pid !== undefined && (pid === root || isBelow(parents.get(pid)));
	const shares = await Promise.all(pids.filter(isBelow).map(shareOf));
	const sum = shares.reduce((total, share) => total + share, 0);
	return sum > 0 ? sum / 1024 : undefined;
}

/** Processes end while we look. */
const read = (path: string) => readFile(path, 'utf8').catch(() => '');

async function parentOf(pid: number): Promise<number | undefined> {
	const parent = /\) \S (\d+)/.exec(await read(`/proc/${pid}/stat`))?.[1];
	return parent && parent !== '0' ? Number(parent) : undefined;
}

async function shareOf(pid: number): Promise<number> {
	return Number(/^Pss:\s+(\d+)/m.exec(await read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}
