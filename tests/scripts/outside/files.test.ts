import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOfFiles, listFiles, writeWhole } from '../../../scripts/outside/files.ts';

let dir = '';
beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'lantern-files-'));
});
afterEach(() => rm(dir, { recursive: true }));

describe('writeWhole', () => {
	it('makes the folders it needs and takes text or bytes', async () => {
		await writeWhole(join(dir, 'a/b/text'), 'hello');
		await writeWhole(join(dir, 'a/b/bytes'), new Uint8Array([1, 2]));
		expect(await readFile(join(dir, 'a/b/text'), 'utf8')).toBe('hello');
		expect([...(await readFile(join(dir, 'a/b/bytes')))]).toEqual([1, 2]);
	});

	it('leaves nothing beside the file', async () => {
		await writeWhole(join(dir, 'one'), '1');
		await writeWhole(join(dir, 'one'), '2');
		expect(await readdir(dir)).toEqual(['one']);
		expect(await readFile(join(dir, 'one'), 'utf8')).toBe('2');
	});

	it('leaves what was there, and nothing beside it, when it fails', async () => {
		await mkdir(join(dir, 'place'));
		await writeFile(join(dir, 'place/kept'), 'kept');
		await expect(writeWhole(join(dir, 'place'), 'a file cannot replace a folder')).rejects.toThrow();
		expect(await readdir(dir)).toEqual(['place']);
		expect(await readFile(join(dir, 'place/kept'), 'utf8')).toBe('kept');
	});

	it('gives one of the two whole contents when two write at once', async () => {
		const contents = ['a', 'b'].map((letter) => letter.repeat(1_000_000));
		await Promise.all(contents.map((content) => writeWhole(join(dir, 'one'), content)));
		expect(contents).toContain(await readFile(join(dir, 'one'), 'utf8'));
	});
});

describe('listFiles', () => {
	it('gives sorted paths at any depth, with forward slashes', async () => {
		for (const path of ['b.mdx', 'a/z.mdx', 'a/deep/er.mdx', 'a/picture.png']) await writeWhole(join(dir, path), path);
		expect(await listFiles(dir, { ending: '.mdx' })).toEqual(['a/deep/er.mdx', 'a/z.mdx', 'b.mdx']);
		expect(await listFiles(dir)).toHaveLength(4);
	});

	it('gives nothing for a folder that is not there', async () => {
		expect(await listFiles(join(dir, 'nowhere'))).toEqual([]);
	});
});

describe('hashOfFiles', () => {
	beforeEach(async () => {
		await writeWhole(join(dir, 'a'), 'one');
		await writeWhole(join(dir, 'b'), 'two');
	});

	it('is the same whatever order the files come in', async () => {
		const hash = await hashOfFiles(dir, ['a', 'b']);
		expect(hash).toMatch(/^[0-9a-f]{64}$/);
		expect(await hashOfFiles(dir, ['b', 'a'])).toBe(hash);
	});

	it.each([
		['a content changes', { a: 'One', b: 'two' }],
		['contents change places', { a: 'two', b: 'one' }],
		['a letter moves from one file to the next', { a: 'onet', b: 'wo' }],
	])('changes when %s', async (_, contents) => {
		const before = await hashOfFiles(dir, ['a', 'b']);
		for (const [path, content] of Object.entries(contents)) await writeWhole(join(dir, path), content);
		expect(await hashOfFiles(dir, ['a', 'b'])).not.toBe(before);
	});

	it('throws when a file is not there', async () => {
		await expect(hashOfFiles(dir, ['c'])).rejects.toThrow(/c/);
	});
});
