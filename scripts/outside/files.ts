import { createHash } from 'node:crypto';
import { type Dirent, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { besideOf } from '../setup/halves.mjs';

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
 * Every file below a folder, at any depth.
 *
 * @param dir where to look; need not exist
 * @param only `ending`: keeps names that end so, such as `.mdx`
 * @returns paths from `dir`, with `/` on every system, sorted the same way everywhere; empty when there is no such folder
 */
export async function listFiles(dir: string, { ending = '' }: { ending?: string } = {}): Promise<string[]> {
	return pathsBelow(dir, (entry) => entry.isFile() && entry.name.endsWith(ending));
}

/** Like `listFiles`, with whatever else is there and is no folder, such as a symbolic link. */
export const listEntries = (dir: string): Promise<string[]> => pathsBelow(dir, (entry) => !entry.isDirectory());

async function pathsBelow(dir: string, isWanted: (entry: Dirent) => boolean): Promise<string[]> {
	if (!existsSync(dir)) return [];
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	return entries
		.filter(isWanted)
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
