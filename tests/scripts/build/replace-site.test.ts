import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replaceSite } from '../../../scripts/build/replace-site.ts';
import { listEntries } from '../../../scripts/outside/files.ts';

type Files = Record<string, string>;

let root = '';
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'lantern-site-'));
});
afterAll(() => rm(root, { recursive: true }));

async function write(folder: string, files: Files) {
	for (const [path, content] of Object.entries(files)) {
		await mkdir(dirname(join(root, folder, path)), { recursive: true });
		await writeFile(join(root, folder, path), content);
	}
}

async function filesIn(folder: string): Promise<Files> {
	const paths = await listEntries(join(root, folder));
	const read = paths.map(async (path) => [path, await readFile(join(root, folder, path), 'utf8')]);
	return Object.fromEntries(await Promise.all(read));
}

/** A version of a site: each page names one file that no other version has, as Astro's do. */
const aVersion = (version: string) =>
	fc
		.uniqueArray(fc.constantFrom('index', 'a/index', 'a/b/index', 'c/index', '404', 'a', 'a/b'), { minLength: 1 })
		.map((pages): Files => {
			const asset = `_astro/${version}.js`;
			return { [asset]: version, ...Object.fromEntries(pages.map((page) => [`${page}.html`, asset])) };
		});

const stays = (path: string) => path.startsWith('packs/');
const packs = { 'packs/a.pdf': 'a' };

/** Replaces one by the other, stopping before so many files are moved. */
async function replace(stopAfter = Number.POSITIVE_INFINITY) {
	let moved = 0;
	const move = async (from: string, to: string) => {
		if (moved++ >= stopAfter) throw new Error('stopped');
		await rename(from, to);
	};
	await replaceSite({ next: join(root, 'next'), site: join(root, 'site'), stays, move }).catch((error: Error) => {
		if (error.message !== 'stopped') throw error;
	});
}

describe('replaceSite', () => {
	it('leaves each page whole wherever it is stopped, and is completed by another build', async () => {
		const sites = fc.tuple(aVersion('old'), aVersion('new'), fc.nat(8));
		await fc.assert(
			fc.asyncProperty(sites, async ([old, next, stopAfter]) => {
				await rm(join(root, 'site'), { recursive: true, force: true });
				await rm(join(root, 'next'), { recursive: true, force: true });
				await write('site', { ...old, ...packs });
				await write('next', next);
				await replace(stopAfter);
				const between = await filesIn('site');
				for (const page of Object.keys(old).filter((path) => path in next)) expect(between).toHaveProperty([page]);
				for (const [path, asset] of Object.entries(between))
					if (path.endsWith('.html')) expect(between).toHaveProperty([asset]);
				await write('next', next);
				await replace();
				expect(await filesIn('site')).toEqual({ ...next, ...packs });
			}),
			{ numRuns: 400 },
		);
	}, 60_000);

	it.each([
		['a file where a folder is', { 'a/b.html': 'old' }, { a: 'new' }],
		['a folder where a file is', { a: 'old' }, { 'a/b.html': 'new' }],
		['a site where there is none', {}, { 'index.html': 'new' }],
	])('puts %s', async (_, old, next) => {
		await rm(join(root, 'site'), { recursive: true, force: true });
		await write('site', old);
		await write('next', next);
		await replace();
		expect(await filesIn('site')).toEqual(next);
	});
});
