import { readFile, stat } from 'node:fs/promises';
import { writeWhole } from '../outside/files.ts';

/**
 * @param path the browser's program
 * @param memory where versions are remembered
 * @returns the version it had when it was last started, or undefined if the program is another one since
 */
export async function recallVersion(path: string, memory: string): Promise<string | undefined> {
	const text = await readFile(memory, 'utf8').catch(() => '');
	const [program, version] = text.split('\n');
	return program === (await programAt(path)) ? version : undefined;
}

/** Remembers the version of a browser that has been started. */
export async function rememberVersion(path: string, version: string, memory: string): Promise<void> {
	await writeWhole(memory, `${await programAt(path)}\n${version}\n`);
}

async function programAt(path: string): Promise<string> {
	const { size, mtimeMs } = await stat(path);
	return JSON.stringify({ path, size, mtimeMs });
}
