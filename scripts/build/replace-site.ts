import { lstat, mkdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listEntries, writeWhole } from '../outside/files.ts';

/** Where the new site is, and which it replaces. */
export type Replacing = {
	/** A folder with the new site; it is gone afterwards. */
	next: string;
	/** The folder that is served; need not exist. */
	site: string;
	/** Which paths within the old site are made by others, and stay. */
	stays: (path: string) => boolean;
	/** Moves one file onto another at once; a test stops after so many. */
	move?: (from: string, to: string) => Promise<void>;
};

/**
 * Puts a new site in the place of one that is being served, with no moment in which a page is missing: each file by one rename,
 * first what pages ask for, then the pages, and then what was only in the old site is removed. Stopped anywhere, every page is
 * the old one or the new one, with all that it asks for; doing it again from the same new site completes it.
 */
export async function replaceSite({ next, site, stays, move = moveFile }: Replacing): Promise<void> {
	const files = await listEntries(next);
	for (const path of pagesLast(files)) {
		await makeRoom(site, path);
		await move(join(next, path), join(site, path));
	}
	const wanted = new Set(files);
	const spare = (await listEntries(site)).filter((path) => !wanted.has(path) && !stays(path));
	for (const path of pagesLast(spare).reverse()) await removeFrom(site, path);
	await rm(next, { recursive: true, force: true });
}

const isPage = (path: string) => path.endsWith('.html');
const pagesLast = (paths: readonly string[]) => [...paths.filter((path) => !isPage(path)), ...paths.filter(isPage)];

/** On one file system a rename; where state and site are on two, a copy and then a rename. */
async function moveFile(from: string, to: string) {
	await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EXDEV') throw error;
		await writeWhole(to, await readFile(from));
	});
}

/** Makes the folders of a file, and removes what stands where a folder must be, or a folder where the file must be. */
async function makeRoom(site: string, path: string) {
	const parts = path.split('/');
	for (const [index] of parts.entries()) {
		const place = join(site, ...parts.slice(0, index + 1));
		const isLast = index === parts.length - 1;
		const there = await lstat(place).catch(() => undefined);
		if (there && there.isDirectory() === isLast) await rm(place, { recursive: true });
	}
	await mkdir(dirname(join(site, path)), { recursive: true });
}

/** Removes a file, and the folders that are empty without it. */
async function removeFrom(site: string, path: string) {
	await rm(join(site, path), { force: true });
	for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
		const isEmpty = await rmdir(join(site, folder)).then(
			() => true,
			() => false,
		);
		if (!isEmpty) return;
	}
}
