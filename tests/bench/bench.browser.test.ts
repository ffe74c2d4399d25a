import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bench } from '../../scripts/bench-packs.ts';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lantern-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the benchmark', () => {
	it('measures the neutral lesson and writes whole tables', { timeout: 600_000 }, async () => {
		const out = join(folder, 'benchmarks.md');
		const figures = await bench({ quick: true, withoutPeers: true, out, say: () => {} });
		const { cold, fromLesson, warm, floor, unchanged, pages } = figures;
		// How long anything took says something of this machine today, and nothing of the code.
		for (const seconds of [cold.seconds, fromLesson, warm, floor.cold, floor.warm, unchanged])
			expect(seconds).toBeGreaterThan(0);
		expect(pages).toBeGreaterThan(38);
		expect(cold.bytes).toBeLessThan(floor.bytes);
		const rows = (await readFile(out, 'utf8')).split('\n').filter((line) => line.startsWith('|'));
		expect(rows).toHaveLength(4 + 7 + 14);
		expect(rows.join()).not.toMatch(/NaN|undefined|Infinity/);
	});
});
