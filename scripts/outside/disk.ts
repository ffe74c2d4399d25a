import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { utf8Text } from '../../src/characters/text-of-bytes.ts';
import type { Mistake } from '../../src/lesson/mistake.ts';

/** What something on a disk is. A link is a link, wherever it leads. */
export type Look = { kind: 'file' | 'folder' | 'link' | 'other'; size: number };

/** What is asked of a disk; a test passes a pretend one. Paths have forward slashes and begin at the project's root. */
export type Disk = {
	/** @returns nothing where nothing is there */
	look(path: string): Look | undefined;
	/** Names in a folder, sorted. @throws where it may not be read */
	names(folder: string): string[];
	/** @throws where it may not be read */
	read(file: string): Uint8Array;
};

/** @param root the project's root */
export const diskAt = (root: string): Disk => ({
	look(place) {
		const found = lstatSync(path.resolve(root, place), { throwIfNoEntry: false });
		if (!found) return undefined;
		const kind = found.isSymbolicLink() ? 'link' : found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
		return { kind, size: found.size };
	},
	names: (folder) => readdirSync(path.resolve(root, folder), 'utf8').sort(),
	read: (file) => readFileSync(path.resolve(root, file)),
});

/** What was read, or why it could not be. */
export type Read = { bytes: Uint8Array; mistake?: undefined } | { bytes?: undefined; mistake: Mistake };

/** Reads a file that is one: no link, no folder, nothing that never ends. */
export function readSource(disk: Disk, file: string): Read {
	const kind = disk.look(file)?.kind;
	if (kind !== 'file') return { mistake: { file, line: 1, ...notAFile[kind ?? 'nothing'] } };
	const read = attempt(file, () => disk.read(file));
	return 'value' in read ? { bytes: read.value } : read;
}

/** Reads a file as text. */
export function readText(disk: Disk, file: string): { text?: string; mistake?: Mistake } {
	const { bytes, mistake } = readSource(disk, file);
	if (mistake) return { mistake };
	const text = utf8Text(bytes);
	if (text !== undefined) return { text };
	const hint = 'Save it again with the encoding "UTF-8".';
	return { mistake: { file, line: 1, what: 'The file is not UTF-8 text.', hint } };
}

/** Names in a folder; or why they cannot be had. */
export function readNames(disk: Disk, folder: string): { names: string[]; mistake?: Mistake } {
	const read = attempt(folder, () => disk.names(folder));
	return 'value' in read ? { names: read.value } : { names: [], ...read };
}

/** What stands where a file should. */
export const notAFile = {
	nothing: {
		what: 'There is no such file.',
		hint: 'Look at how its name is spelt, and whether it is where you think.',
	},
	folder: { what: 'This is a folder, not a file.', hint: 'Give the folder another name, and put files into it.' },
	link: {
		what: 'This is a symbolic link, and could lead anywhere.',
		hint: 'Put the file itself in its place: only what lies in this folder is read.',
	},
	other: { what: 'This is no file that can be read to its end.', hint: 'Take it away.' },
} as const;

function attempt<T>(file: string, act: () => T): { value: T } | { mistake: Mistake } {
	try {
		return { value: act() };
	} catch (error) {
		const code = Reflect.get(Object(error), 'code');
		if (typeof code !== 'string') throw error;
		return { mistake: { file, line: 1, ...unread(code, file) } };
	}
}

const unread = (code: string, file: string) =>
	['EACCES', 'EPERM'].includes(code)
		? { what: 'You may not read this.', hint: `Give yourself leave to read it: chmod u+r ${file}` }
		: {
				what: `This cannot be read (${code}).`,
				hint: 'Try again; if it stays so, ask whoever looks after this computer.',
			};
