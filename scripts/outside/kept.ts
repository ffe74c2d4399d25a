import { createHash } from 'node:crypto';
import { readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, writeWhole } from './files.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const numberOf = (path: string) => `${path}.sha256`;

/** Keeps a file, and beside it a number by which damage shows. */
export async function keep(path: string, bytes: Uint8Array): Promise<void> {
	await writeWhole(path, bytes);
	await writeWhole(numberOf(path), sha256(bytes));
	await touch(path);
}

/** @returns a file kept before, or undefined where there is none or it is damaged */
export async function recall(path: string): Promise<Uint8Array | undefined> {
	const [bytes, number] = await Promise.all([
		readFile(path).catch(() => undefined),
		readFile(numberOf(path), 'utf8').catch(() => ''),
	]);
	if (!bytes || sha256(bytes) !== number) return undefined;
	await touch(path);
	return bytes;
}

/** Throws away what nobody has asked for in so many days. */
export async function prune(folder: string, days: number): Promise<void> {
	const names = (await listFiles(folder)).filter((name) => !name.endsWith('.sha256'));
	const oldest = Date.now() - days * dayMs;
	for (const path of names.map((name) => join(folder, name))) {
		if ((await stat(path)).mtimeMs >= oldest) continue;
		await rm(path, { force: true });
		await rm(numberOf(path), { force: true });
	}
}

const dayMs = 24 * 60 * 60 * 1000;

/** Notes that a file was asked for, by this machine’s clock: a folder on a network may have another. Where the folder cannot be written to, it only grows old sooner. */
async function touch(path: string) {
	const now = new Date();
	await utimes(path, now, now).catch(() => undefined);
}
