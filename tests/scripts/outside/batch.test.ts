import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBatch } from '../../../scripts/outside/batch.ts';

let dir = '';
beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'lantern-batch-'));
});
afterEach(() => rm(dir, { recursive: true }));

describe('openBatch', () => {
	it('shows no file before all are written, and then all', async () => {
		const batch = openBatch();
		await writeFile(join(dir, 'one'), 'old');
		batch.add(join(dir, 'one'), 'new');
		batch.add(join(dir, 'two'), 'new');
		expect(await readFile(join(dir, 'one'), 'utf8')).toBe('old');
		expect(await readdir(dir)).not.toContain('two');
		expect(batch.finish()).toEqual([join(dir, 'one'), join(dir, 'two')]);
		expect(await readdir(dir)).toEqual(['one', 'two']);
		expect(await readFile(join(dir, 'one'), 'utf8')).toBe('new');
	});

	it('leaves everything as it was when it is dropped', async () => {
		const batch = openBatch();
		await writeFile(join(dir, 'one'), 'old');
		batch.add(join(dir, 'one'), 'new');
		batch.drop();
		expect(await readdir(dir)).toEqual(['one']);
		expect(await readFile(join(dir, 'one'), 'utf8')).toBe('old');
	});

	it('stops listening for signals once it is finished or dropped', () => {
		const before = process.listenerCount('SIGTERM');
		openBatch().drop();
		openBatch().finish();
		expect(process.listenerCount('SIGTERM')).toBe(before);
	});
});
