import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/outside/files.ts';

let root = '';
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'lantern-killed-'));
});
afterAll(() => rm(root, { recursive: true }));

/** Builds a version to its end; or it is killed so many milliseconds after it has begun to put pages into place. */
function build(version: string, killAfter?: number): Promise<number | null> {
	const child = spawn(process.execPath, ['tests/scripts/a-build-to-kill.ts', root, version], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	child.stdout.on('data', () => {
		if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
	});
	return new Promise((resolve) => child.once('close', resolve));
}

/** By its path, what each file of the site says. */
async function site(): Promise<Map<string, string>> {
	const paths = await listFiles(join(root, 'dist'));
	return new Map(
		await Promise.all(paths.map(async (path) => [path, await readFile(join(root, 'dist', path), 'utf8')] as const)),
	);
}

describe('a build that is killed', { timeout: 120_000 }, () => {
	it('leaves every page there, with what it asks for, and the next one completes it', async () => {
		expect(await build('v0')).toBe(0);
		const pages = [...(await site()).keys()].filter((path) => path.endsWith('.html'));
		expect(pages).toHaveLength(301);
		let mixed = 0;
		for (let round = 1; round <= 14; round += 1) {
			await build(`v${round}`, round * 3);
			const left = await site();
			const versions = new Set(pages.map((page) => left.get(page)));
			if (versions.size > 1) mixed += 1;
			for (const asset of versions) expect(left.has(asset ?? 'a page that is missing')).toBe(true);
		}
		expect(mixed, 'kills while pages were put into place').toBeGreaterThan(0);
		expect(await build('last')).toBe(0);
		const whole = [...pages, '_astro/last.js'].sort();
		expect([...(await site()).keys()]).toEqual(whole);
		for (const content of (await site()).values()) expect(content).toMatch(/^(_astro\/)?last/);
	});
});
