import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ask } from './judge.ts';
import { remembering } from './remembered.ts';

let folder = '';
const asked: string[][] = [];
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lantern-remembered-'));
	asked.length = 0;
});
afterEach(() => rm(folder, { recursive: true }));

/** Finds fault with every file that is called bad. */
const strict: Ask = async (files) => {
	asked.push(files.map((file) => basename(file)));
	return files.map((file) =>
		file.includes('bad') ? { passes: false, broken: ['7.1-3 × 1'] } : { passes: true, broken: [] },
	);
};

async function write(name: string, content: string): Promise<string> {
	await writeFile(join(folder, name), content);
	return join(folder, name);
}

const kept = () => join(folder, 'kept');
const judge = (by = 'judge 1', ask = strict) => remembering(ask, by, kept());

describe('a judge that remembers', () => {
	it('is asked once about bytes that pass, whatever they are called, and gives verdicts in the order of the files', async () => {
		const files = [await write('a.pdf', 'a'), await write('bad.pdf', 'b'), await write('c.pdf', 'c')];
		const verdicts = await judge()(files);
		expect(verdicts.map(({ passes }) => passes)).toEqual([true, false, true]);
		const again = [await write('d.pdf', 'd'), await write('other.pdf', 'a'), ...files];
		expect((await judge()(again)).map(({ passes }) => passes)).toEqual([true, true, true, false, true]);
		expect(asked).toEqual([
			['a.pdf', 'bad.pdf', 'c.pdf'],
			['d.pdf', 'bad.pdf'],
		]);
	});

	it('is asked again about a file that has changed, by another judge, and where the memory is damaged', async () => {
		const file = await write('a.pdf', 'a');
		await judge()([file]);
		await judge('judge 2')([file]);
		await write('a.pdf', 'changed');
		await judge()([file]);
		for (const name of await readdir(kept())) await writeFile(join(kept(), name), 'damaged');
		await judge()([file]);
		expect(asked).toHaveLength(4);
	});

	it('is not believed when it leaves a file out', async () => {
		const file = await write('a.pdf', 'a');
		await expect(judge('a lazy judge', async () => [])([file])).rejects.toThrow(
			'a lazy judge was asked about 1 files and judged 0.',
		);
		await judge()([file]);
		expect(asked).toHaveLength(1);
	});
});
