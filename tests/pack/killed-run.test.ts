import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWhole } from '../../scripts/outside/files.ts';
import { aPretendPage } from './a-pretend-page.ts';

const lessons = Array.from({ length: 24 }, (_, i) => `lesson-${String(i + 1).padStart(2, '0')}`);
let folder = '';
let right: Map<string, string>;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lantern-'));
	await Promise.all(['whole', 'cut', 'two'].map(writeLessons));
	await run('whole');
	right = await packsOf('whole');
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

async function writeLessons(site: string) {
	for (const lesson of lessons) await aPretendPage(join(folder, site), lesson);
}

/** Runs until the end, or until so many packs are made and so many milliseconds more have gone by: then it is killed. */
function run(site: string, until = { made: Number.POSITIVE_INFINITY, ms: 0 }): Promise<number | null> {
	const args = ['tests/pack/a-run-to-kill.ts', join(folder, site), join(folder, `${site}-state`)];
	const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
	let made = 0;
	child.stdout.on('data', (data: Buffer) => {
		made += data.toString().split('\n').length - 1;
		if (made >= until.made) setTimeout(() => child.kill('SIGKILL'), until.ms);
	});
	return new Promise((resolve) => child.once('close', resolve));
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** By its name, the hash of everything that somebody could take for a pack. */
async function packsOf(site: string): Promise<Map<string, string>> {
	const out = join(folder, site, 'packs');
	const names = (await readdir(out)).filter((name) => name.endsWith('.pdf'));
	return new Map(
		await Promise.all(names.map(async (name) => [name, hashOf(await readFile(join(out, name)))] as const)),
	);
}

// Each starts processes of its own, which a busy machine is slow to give.
const slow = { timeout: 120_000 };

describe('a run that is killed', slow, () => {
	it.each([
		{ made: 1, ms: 0 },
		{ made: 3, ms: 1 },
		{ made: 2, ms: 3 },
		{ made: 4, ms: 0 },
	])('leaves only whole packs after $made and $ms ms', async (until) => {
		expect(await run('cut', until)).toBeNull();
		for (const [name, hash] of await packsOf('cut')) expect([name, hash]).toEqual([name, right.get(name)]);
		const kept = join(folder, 'cut-state', 'packs');
		for (const name of (await readdir(kept)).filter((it) => it.endsWith('.pdf')))
			expect(name).toContain(`.${hashOf(await readFile(join(kept, name))).slice(0, 32)}.pdf`);
	});

	it('is made good by the next one, which also clears away what was half written', async () => {
		// Of a process that is no more: no system has one with so high a number.
		const halves = ['cut/packs', 'cut-state/packs'].map((place) => join(folder, place, '.a.pdf.4194305.x.tmp'));
		for (const half of halves) await writeWhole(half, '%PDF-1.7 ha');
		expect(await run('cut')).toBe(0);
		expect(await packsOf('cut')).toEqual(right);
		expect((await readdir(join(folder, 'cut/packs'))).sort()).toEqual([...right.keys()].sort());
		expect((await readdir(join(folder, 'cut-state/packs'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
	});
});

describe('two runs at once', slow, () => {
	it('make the same packs as one, and keep only whole ones', async () => {
		expect(await Promise.all([run('two'), run('two')])).toEqual([0, 0]);
		expect(await packsOf('two')).toEqual(right);
		const kept = await readdir(join(folder, 'two-state/packs'));
		expect(kept.filter((name) => !name.endsWith('.pdf'))).toEqual([]);
		expect(new Set(kept.map((name) => name.split('.')[0])).size).toBe(lessons.length);
	});
});
