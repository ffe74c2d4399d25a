import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';

const besideOf = (path: string) => join(dirname(path), `.${basename(path)}.${process.pid}.${randomUUID()}.tmp`);

/**
 * Writes a file that is there whole or not at all: beside its place first, then renamed. Makes the folders it needs.
 *
 * @throws when it cannot be written; what was in its place before is untouched then
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
	const beside = besideOf(path);
	await mkdir(dirname(path), { recursive: true });
	try {
		await writeFile(beside, content, { flush: true });
		await rename(beside, path);
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	}
}

/**
 * Takes away what `writeWhole` had begun to write into a folder when its process was killed. What a living one is writing stays.
 *
 * @param dir need not exist
 */
export async function clearHalves(dir: string): Promise<void> {
	const names = existsSync(dir) ? await readdir(dir) : [];
	const halves = names.filter((name) => {
		const pid = /\.(\d+)\.[^.]+\.tmp$/.exec(name)?.[1];
		return pid !== undefined && !isAlive(Number(pid));
	});
	for (const name of halves) await rm(join(dir, name), { force: true });
}

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		// It is there, and somebody else's.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/**
 * Every file below a folder, at any depth.
 *
 * @param dir where to look; need not exist
 * @param only `ending`: keeps names that end so, such as `.mdx`
 * @returns paths from `dir`, with `/` on every system, sorted the same way everywhere; empty when there is no such folder
 */
export async function listFiles(dir: string, { ending = '' }: { ending?: string } = {}): Promise<string[]> {
	if (!existsSync(dir)) return [];
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

/**
 * One number for the names and the contents of files; the order they are given in does not matter.
 *
 * @param root what the paths start from
 * @returns SHA-256 as 64 hexadecimal digits
 * @throws when a file is not there
 */
export async function hashOfFiles(root: string, paths: readonly string[]): Promise<string> {
	const hash = createHash('sha256');
	for (const path of [...paths].sort()) {
		const content = await readFile(join(root, path));
		hash.update(`${path}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}

/** Files that are to be there all together or not at all. */
export type Batch = {
	/** Writes a file beside its place. Nobody who looks for it finds it yet. */
	add(path: string, content: Uint8Array | string): Promise<void>;
	/** Puts every file in its place. @returns the paths */
	finish(): Promise<string[]>;
	/** Removes what was written beside. What was in the files' places before is untouched. */
	drop(): Promise<void>;
};

/** Begins to write several files, of which none is to be seen before all are written. Makes the folders they need. */
export function openBatch(): Batch {
	const written: { path: string; beside: string }[] = [];
	return {
		async add(path, content) {
			const beside = besideOf(path);
			await mkdir(dirname(path), { recursive: true });
			written.push({ path, beside });
			await writeFile(beside, content, { flush: true });
		},
		async finish() {
			for (const { path, beside } of written) await rename(beside, path);
			return written.map(({ path }) => path);
		},
		async drop() {
			for (const { beside } of written) await rm(beside, { force: true });
		},
	};
}
