import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFillablePack } from './a-fillable-pack.ts';
import { aSchool } from './a-school.ts';

const names = Array.from({ length: 12 }, (_, i) => `lesson-${String(i + 1).padStart(2, '0')}.pdf`);
let place = '';
const at = (...parts: string[]) => join(place, ...parts);

beforeAll(async () => {
	place = await mkdtemp(join(tmpdir(), 'lantern-filling-'));
	await mkdir(at('dist/packs'), { recursive: true });
	await writeFile(at('school.json'), JSON.stringify(aSchool()));
	const { bytes } = await aFillablePack('class');
	for (const name of names) await writeFile(at('dist/packs', name), bytes);
});
afterAll(() => rm(place, { recursive: true }));

/** Fills all packs into a folder, or until so many milliseconds after its beginning: then it gets a signal. */
function fill(folder: string, until?: { ms: number; signal: NodeJS.Signals }): Promise<number | null> {
	const args = ['tests/pack/a-filling-to-kill.ts', at('school.json'), at('dist'), at(folder)];
	const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
	if (until) child.stdout.once('data', () => setTimeout(() => child.kill(until.signal), until.ms));
	return new Promise((resolve) => child.once('close', resolve));
}

const isThere = async (folder: string) => (await readdir(at(folder)).catch((): string[] => [])).sort();
const halvesIn = async (folder: string) => (await isThere(folder)).filter((name) => name.startsWith('.'));

const aMoment = fc.integer({ min: 0, max: 300 });
const asked = fc.constantFrom<NodeJS.Signals>('SIGINT', 'SIGTERM', 'SIGHUP');
// Each run starts processes of its own, which a busy machine is slow to give.
const slow = { timeout: 300_000 };

describe('filling packs, when it is stopped', slow, () => {
	it('leaves all or nothing, and no half, when it is asked to stop', () =>
		fc.assert(
			fc.asyncProperty(aMoment, asked, async (ms, signal) => {
				await rm(at('asked'), { recursive: true, force: true });
				await fill('asked', { ms, signal });
				expect([[], names]).toContainEqual(await isThere('asked'));
			}),
			{ numRuns: 3 },
		));

	it('leaves nothing of what it had begun once it has run again after a kill, wherever it writes', () =>
		fc.assert(
			fc.asyncProperty(aMoment, fc.constantFrom('mine', 'elsewhere/ours'), async (ms, folder) => {
				await fill(folder, { ms, signal: 'SIGKILL' });
				expect(await fill(folder)).toBe(0);
				expect(await isThere(folder)).toEqual(names);
			}),
			{ numRuns: 3 },
		));

	it('leaves nothing even when the next run fails, and has halves to remove after a kill', async () => {
		for (let ms = 20; (await halvesIn('mine')).length === 0; ms += 20) await fill('mine', { ms, signal: 'SIGKILL' });
		await writeFile(at('school.json'), '{}');
		expect(await fill('mine')).not.toBe(0);
		expect(await halvesIn('mine')).toEqual([]);
	});
});
