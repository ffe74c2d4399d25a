import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A file of a served folder. */
export interface Found {
	/** The served folder itself, without symbolic links. */
	root: string;
	/** Names from there to the file, without symbolic links. */
	names: string[];
	stats: Stats;
}

/** A build that puts a new folder in the old one's place leaves none there for a moment. */
const swap = { tries: 50, pause: 20 };

/**
 * Looks a file up, anew for each request, since the folder may be another by now.
 *
 * @param names the last is empty for a folder's own page
 * @returns 'folder' for a folder whose name lacks its slash; undefined where nothing may be served: no such file, a link
 *   that leads out of the folder, a hidden file, or something that is no file
 */
export async function findIn(dir: string, names: readonly string[]): Promise<Found | 'folder' | undefined> {
	const root = await rootOf(dir);
	if (root === undefined) return undefined;
	const path = await unlessAbsent(realpath(join(root, ...names.slice(0, -1), names.at(-1) || 'index.html')));
	if (path === undefined) return undefined;
	const within = relative(root, path);
	const steps = within.split(sep);
	if (isAbsolute(within) || steps.some((step) => step.startsWith('.'))) return undefined;
	const stats = await unlessAbsent(stat(path));
	if (stats?.isDirectory() && names.at(-1)) return 'folder';
	return stats?.isFile() ? { root, names: steps, stats } : undefined;
}

async function rootOf(dir: string): Promise<string | undefined> {
	for (let i = 0; i < swap.tries; i++) {
		const root = await unlessAbsent(realpath(dir));
		if (root !== undefined) return root;
		await setTimeout(swap.pause);
	}
	return undefined;
}

const absent = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'];

/** @returns undefined when there is no such file */
export function unlessAbsent<T>(found: Promise<T>): Promise<T | undefined> {
	return found.catch((error: NodeJS.ErrnoException) => {
		if (absent.includes(error.code ?? '')) return undefined;
		throw error;
	});
}
