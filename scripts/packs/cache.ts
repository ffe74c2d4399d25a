import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles, writeWhole } from '../outside/files.ts';

/** Packs made before, each under the number of all it was made from. */
export type Cache = {
	/** @returns the pack, or undefined if there is none or it is damaged: a damaged one is thrown away */
	find(key: string): Promise<Uint8Array | undefined>;
	keep(key: string, pack: Uint8Array): Promise<void>;
};

/** Opens a folder of packs; it need not exist. Each name also holds a number of the pack itself, so that damage shows. */
export async function openCache(folder: string): Promise<Cache> {
	const names = await listFiles(folder, { ending: '.pdf' });
	return {
		async find(key) {
			for (const name of names.filter((it) => it.startsWith(`${key}.`))) {
				const pack = await readFile(join(folder, name)).catch(() => undefined);
				if (pack && name === nameOf(key, pack)) return pack;
				await rm(join(folder, name), { force: true });
			}
			return undefined;
		},
		async keep(key, pack) {
			await writeWhole(join(folder, nameOf(key, pack)), pack);
		},
	};
}

function nameOf(key: string, pack: Uint8Array): string {
	return `${key}.${createHash('sha256').update(pack).digest('hex').slice(0, 32)}.pdf`;
}
