import { createHash } from 'node:crypto';
import { readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, writeWhole } from '../outside/files.ts';

/** Packs made before, each under the number of all it was made from. */
export type Cache = {
	/** @returns the pack, or undefined if there is none or it is damaged: a damaged one is thrown away */
	find(key: string): Promise<Uint8Array | undefined>;
	keep(key: string, pack: Uint8Array): Promise<void>;
	/** Throws away what nobody has asked for in `days`, and beyond `count` what was asked for longest ago. */
	prune(most: { days: number; count: number }): Promise<void>;
};

/** Opens a folder of packs; it need not exist. Each name also holds a number of the pack itself, so that damage shows. */
export async function openCache(folder: string): Promise<Cache> {
	const names = await listFiles(folder, { ending: '.pdf' });
	return {
		async find(key) {
			for (const name of names.filter((it) => it.startsWith(`${key}.`))) {
				const pack = await readFile(join(folder, name)).catch(() => undefined);
				if (pack && name === nameOf(key, pack)) {
					await touch(join(folder, name));
					return pack;
				}
				await rm(join(folder, name), { force: true });
			}
			return undefined;
		},
		async keep(key, pack) {
			const path = join(folder, nameOf(key, pack));
			await writeWhole(path, pack);
			await touch(path);
		},
		async prune({ days, count }) {
			const kept = await listFiles(folder, { ending: '.pdf' });
			const used = await Promise.all(kept.map(async (name) => ({ name, at: await usedAt(join(folder, name)) })));
			const oldest = Date.now() - days * dayMs;
			const spare = used.sort((a, b) => b.at - a.at).filter(({ at }, index) => index >= count || at < oldest);
			for (const { name } of spare) await rm(join(folder, name), { force: true });
		},
	};
}

const dayMs = 24 * 60 * 60 * 1000;

/** A file that another run has just taken away is as old as can be. */
const usedAt = (path: string) =>
	stat(path).then(
		({ mtimeMs }) => mtimeMs,
		() => 0,
	);

/** Notes that a pack was asked for, by this machine’s clock: a folder on a network may have another. Where the folder cannot be written to, it only grows old sooner. */
async function touch(path: string) {
	const now = new Date();
	await utimes(path, now, now).catch(() => undefined);
}

function nameOf(key: string, pack: Uint8Array): string {
	return `${key}.${createHash('sha256').update(pack).digest('hex').slice(0, 32)}.pdf`;
}
