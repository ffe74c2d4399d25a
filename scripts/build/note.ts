import { hash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../outside/files.ts';

/** What a piece of the build was made from, and what was made: SHA-256 of each file, by its path. */
export type Note = z.infer<typeof Note>;
const Note = z.strictObject({
	inputs: z.string(),
	/** On which day, such as `2026-11-24`. */
	day: z.string(),
	files: z.record(z.string(), z.string()),
});

/** @returns undefined where there is no note, or none that can be read: whatever it spoke of is made again */
export async function readNote(path: string): Promise<Note | undefined> {
	const text = await readFile(path, 'utf8').catch(() => '');
	try {
		return Note.safeParse(JSON.parse(text)).data;
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

export const writeNote = (path: string, note: Note): Promise<void> => writeWhole(path, `${JSON.stringify(note)}\n`);

/**
 * @param root what the paths start from
 * @returns SHA-256 of each file as 64 hexadecimal digits; empty for what is no file, such as a link, or cannot be read
 */
export async function hashesOf(root: string, paths: readonly string[]): Promise<Note['files']> {
	const hashes: Note['files'] = {};
	for (const path of paths) {
		const isFile = await lstat(join(root, path)).then(
			(entry) => entry.isFile(),
			() => false,
		);
		const content = isFile ? await readFile(join(root, path)).catch(() => undefined) : undefined;
		hashes[path] = content ? hash('sha256', content) : '';
	}
	return hashes;
}

/** Are these the same files, each with the same content? */
export function areSame(one: Note['files'], other: Note['files']): boolean {
	const paths = Object.keys(one);
	return paths.length === Object.keys(other).length && paths.every((path) => one[path] && one[path] === other[path]);
}
