import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { besideOf, clearHalves } from '../../scripts/setup/halves.mjs';

let dir = '';
beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'lantern-halves-'));
});
afterEach(() => rm(dir, { recursive: true }));

/** Of a process that is no more: no system has one with so high a number. */
const gone = '4194305';
const parent = String(process.ppid);
const aName = fc.stringMatching(/^[\w .()é-]{1,40}$/).filter((name) => !/^\.+$/.test(name));

describe('besideOf', () => {
	it('gives a hidden name in the same folder, another each time', () => {
		const given = new Set<string>();
		fc.assert(
			fc.property(aName, (name) => {
				const beside = besideOf(join('/a/b', name));
				expect(dirname(beside)).toBe('/a/b');
				expect(basename(beside)).toMatch(/^\..*\.tmp$/);
				expect(given.has(beside)).toBe(false);
				given.add(beside);
			}),
			{ numRuns: 10_000 },
		);
	});
});

describe('clearHalves', () => {
	it.each([
		['of a process that is gone', `.a.pdf.${gone}.x.tmp`, false],
		['of an earlier run that had our process number, as in a container', `.a.pdf.${process.pid}.x-0.tmp`, false],
		['of a process that is writing', `.a.pdf.${parent}.x-0.tmp`, true],
		['that is no half', '.a.pdf.tmp', true],
		['of somebody else', '.hidden', true],
		['that is whole', `a.pdf.${gone}.x.tmp`, true],
	])('looks at a file %s: kept is %3$j', async (_, name, isKept) => {
		await writeFile(join(dir, name), 'Ms Grant');
		await utimes(join(dir, name), new Date(), new Date());
		clearHalves(dir);
		expect(await readdir(dir)).toEqual(isKept ? [name] : []);
	});

	it('keeps what this very run is writing', async () => {
		const mine = besideOf(join(dir, 'a.pdf'));
		await writeFile(mine, 'Ms Grant');
		clearHalves(dir);
		expect(await readdir(dir)).toEqual([basename(mine)]);
	});

	it('removes what is hours old, since a process number is given again', async () => {
		const name = `.a.pdf.${parent}.x-0.tmp`;
		await writeFile(join(dir, name), 'Ms Grant');
		await utimes(join(dir, name), new Date(0), new Date(0));
		clearHalves(dir);
		expect(await readdir(dir)).toEqual([]);
	});

	it('removes whatever a run that is gone called its halves, and nothing else', async () => {
		const halves = resolveNames(aHundredNames);
		await Promise.all([...halves, ...aHundredNames].map((name) => writeFile(join(dir, name), '')));
		clearHalves(dir);
		expect((await readdir(dir)).sort()).toEqual([...aHundredNames].sort());
	});

	it.each(['nowhere', 'a-file'])('does nothing in a folder that is %s', async (name) => {
		await writeFile(join(dir, 'a-file'), '');
		expect(() => clearHalves(join(dir, name))).not.toThrow();
	});
});

const aHundredNames = [...new Set(fc.sample(aName, { numRuns: 100, seed: 7 }))];

/** As another process, which has ended, would have called them. */
function resolveNames(names: readonly string[]): string[] {
	const code = `import { besideOf } from ${JSON.stringify(join(process.cwd(), 'scripts/setup/halves.mjs'))};
		console.log(JSON.stringify(${JSON.stringify(names)}.map((name) => besideOf(name))));`;
	const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
	return JSON.parse(stdout);
}
