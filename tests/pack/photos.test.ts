import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { photo } from '../../scripts/bench/photo.ts';
import { keep } from '../../scripts/outside/kept.ts';
import { openSite } from '../../scripts/packs/assets.ts';
import { asPhoto } from '../../scripts/packs/photos.ts';
import { serveForPrint } from '../../scripts/packs/serve.ts';

const paper = { width: 600, height: 400 };
let kept = '';
beforeEach(async () => {
	kept = await mkdtemp(join(tmpdir(), 'lantern-'));
});
afterEach(() => rm(kept, { recursive: true }));

describe('asPhoto', { timeout: 30_000 }, () => {
	it('makes a small JPEG of a photograph, once', async () => {
		const png = await photo(1, paper);
		const jpeg = await asPhoto(png, kept);
		expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', ...paper });
		expect(jpeg?.length).toBeLessThan(png.length / 4);
		const [name = ''] = (await readdir(kept)).filter((file) => file.endsWith('.jpg'));
		await keep(join(kept, name), new TextEncoder().encode('the kept one'));
		expect(String(await asPhoto(png, kept))).toBe('the kept one');
	});

	it('makes it again where the kept one is damaged', async () => {
		const png = await photo(1, paper);
		const jpeg = await asPhoto(png, kept);
		for (const name of await readdir(kept)) {
			for (const damage of ['', 'another']) {
				await writeFile(join(kept, name), damage);
				expect(await asPhoto(png, kept)).toEqual(jpeg);
			}
		}
	});

	it('leaves what can be seen through as it is', async () => {
		const png = await sharp(await photo(1, paper))
			.ensureAlpha(0.5)
			.png()
			.toBuffer();
		expect(await asPhoto(png, kept)).toBeUndefined();
		expect(await asPhoto(png, kept)).toBeUndefined();
	});

	it('leaves a small drawing as it is', async () => {
		const create = { width: 400, height: 300, channels: 3, background: '#ffb400' } as const;
		expect(await asPhoto(await sharp({ create }).png().toBuffer(), kept)).toBeUndefined();
	});
});

describe('what the printing browser is served', { timeout: 30_000 }, () => {
	it('is a JPEG in place of a photograph, and everything else as it is', async () => {
		await writeFile(join(kept, 'a photo.png'), await photo(1, paper));
		await writeFile(join(kept, 'a.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
		const site = await serveForPrint(kept, openSite(kept), join(kept, 'photos'));
		const typeOf = async (path: string) => (await fetch(new URL(path, site.url))).headers.get('content-type');
		expect(await typeOf('a%20photo.png')).toBe('image/jpeg');
		expect(await typeOf('a.svg')).toBe('image/svg+xml');
		expect((await fetch(new URL('none.png', site.url))).status).toBe(404);
		await site.close();
	});
});
