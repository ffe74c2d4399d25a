import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOfFiles, listFiles } from '../outside/files.ts';
import { assetsOf, type Site } from './assets.ts';
import { packFont } from './font.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What prints and finishes, and which part, edition and paper it prints. */
export type PressKey = { readonly code: string; readonly browser: string; readonly print: string };

/**
 * Everything a pack's bytes depend on, as one number: the print page, all it is made of, the finishing code and the browser.
 * @param page a path within the site
 * @returns SHA-256 as 64 hexadecimal digits
 */
export async function packKey(site: Site, page: string, press: PressKey): Promise<string> {
	const hash = createHash('sha256').update(`${press.code}\0${press.browser}\0${press.print}\0`);
	for (const path of [page, ...(await assetsOf(site, page))]) {
		const bytes = await site.read(path);
		hash.update(`${path}\0${bytes?.length ?? 'missing'}\0`).update(bytes ?? '');
	}
	return hash.digest('hex');
}

/** @returns a text that changes whenever our own code, the typeface of fields, pdf-lib, Playwright, sharp or zlib does */
export async function codeHash(): Promise<string> {
	const folders = await Promise.all(['src/pack', 'scripts/packs'].map((folder) => codeIn(folder)));
	const files = [...folders.flat(), 'scripts/build-packs.ts', 'scripts/outside/chromium.ts'];
	const face = createHash('sha256').update(packFont()).digest('hex');
	return [
		await hashOfFiles(root, files),
		face,
		// It squeezes the packs, and another version may squeeze otherwise.
		`zlib ${process.versions.zlib}`,
		...(await Promise.all(['pdf-lib', '@pdf-lib/fontkit', 'playwright', 'sharp'].map(versionOf))),
	].join(' ');
}

async function codeIn(folder: string): Promise<string[]> {
	const files = await listFiles(join(root, folder), { ending: '.ts' });
	return files.map((file) => `${folder}/${file}`);
}

async function versionOf(name: string): Promise<string> {
	const manifest: { version?: unknown } = JSON.parse(
		await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8'),
	);
	return `${name} ${manifest.version}`;
}
