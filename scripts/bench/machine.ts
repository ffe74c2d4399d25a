import { readFile } from 'node:fs/promises';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';

/** What a benchmark ran on, in two lines. */
export async function machineLines(root: string): Promise<string[]> {
	const [cpu] = cpus();
	const version = async (name: string) =>
		JSON.parse(await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
	return [
		`Machine: ${cpus().length} × ${cpu?.model.trim() ?? 'a processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}`,
		`Node ${process.versions.node}, Astro ${await version('astro')}, Playwright ${await version('playwright')}`,
	];
}
