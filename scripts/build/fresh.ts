import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What earlier builds kept so as to be quicker: notes of what was made, packs, slides, photographs, and Astro's own. */
const kept = [
	...['site', 'packs', 'slides', 'zips', 'saves'].map((piece) => `.lantern/${piece}.json`),
	...['packs', 'slides', 'photos', 'zip-prints', 'browser-version'].map((name) => `.lantern/${name}`),
	...['node_modules/.astro', 'node_modules/.vite'],
];

/** Forgets what earlier builds kept, so that the next makes everything anew. What is served stays until then. */
export async function forgetKept(root: string): Promise<void> {
	for (const path of kept) await rm(join(root, path), { recursive: true, force: true });
}
