import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BuildDoor, buildAll, buildLesson } from '../../scripts/build.ts';
import { writeWhole } from '../../scripts/outside/files.ts';

let root = '';
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'lantern-build-'));
	await writeWhole(join(root, 'lessons/a.mdx'), 'a');
	await writeWhole(join(root, 'scripts/build-packs.ts'), '');
});
afterEach(() => rm(root, { recursive: true }));

const makes = {
	site: 'index.html',
	packs: 'packs/a.pdf',
	slides: 'packs/a.pptx',
	zips: 'packs/a.zip',
	saves: 'saved/a.json',
};
const all = ['site', 'packs', 'slides', 'zips', 'saves'] as const;

/** A checkout whose tools only write the files a test asks for. */
function pretend(codes: Partial<Record<keyof typeof makes, number>> = {}) {
	const ran: string[] = [];
	const door: BuildDoor = {
		root,
		say: () => {},
		async run(file) {
			const piece = file.includes('astro') ? 'site' : (all.find((name) => file.includes(name)) ?? 'packs');
			ran.push(piece);
			if (piece === 'site') await rm(join(root, 'dist'), { recursive: true, force: true });
			const code = codes[piece] ?? 0;
			if (code === 0) await writeWhole(join(root, 'dist', makes[piece]), 'made');
			return code;
		},
	};
	return { door, ran };
}

describe('buildLesson', () => {
	it('builds the site where it has changed, and prints one pack', async () => {
		const { door, ran } = pretend();
		expect(await buildLesson('ks3-90', door)).toBe(true);
		expect(await buildLesson('ks3-90', door)).toBe(true);
		expect(ran).toEqual(['site', 'packs', 'packs']);
	});

	it.each(['site', 'packs'] as const)('says where the %s failed', async (piece) => {
		expect(await buildLesson('ks3-90', pretend({ [piece]: 1 }).door)).toBe(false);
	});
});

describe('buildAll', () => {
	it('builds the site, then the packs, then the editable slides, then the zips, then the lists for saving', async () => {
		const { door, ran } = pretend();
		expect(await buildAll(door)).toBe(true);
		expect(ran).toEqual(all);
	});

	it.each([
		['nothing when nothing has changed', async () => {}, []],
		['everything when a lesson has changed', () => writeWhole(join(root, 'lessons/a.mdx'), 'b'), all],
		['everything when a lesson is new', () => writeWhole(join(root, 'lessons/b.mdx'), 'b'), all],
		['everything when the lockfile has changed', () => writeWhole(join(root, 'package-lock.json'), '{}'), all],
		[
			'everything but the site when only a script has changed',
			() => writeWhole(join(root, 'scripts/build-packs.ts'), '//'),
			['packs', 'slides', 'zips', 'saves'],
		],
		['packs when one is missing', () => rm(join(root, 'dist/packs/a.pdf')), ['packs']],
		['everything when dist is gone', () => rm(join(root, 'dist'), { recursive: true }), all],
	])('does %s', async (_, change, expected) => {
		await buildAll(pretend().door);
		await change();
		const { door, ran } = pretend();
		expect(await buildAll(door)).toBe(true);
		expect(ran).toEqual(expected);
	});

	it.each([
		['the site', { site: 1 }, ['site'], all],
		['a pack', { packs: 1 }, ['site', 'packs'], ['packs', 'slides', 'zips', 'saves']],
		['a deck', { slides: 1 }, ['site', 'packs', 'slides'], ['slides', 'zips', 'saves']],
		['a zip', { zips: 1 }, ['site', 'packs', 'slides', 'zips'], ['zips', 'saves']],
	])('says no when %s fails, and does it again next time', async (_, codes, first, second) => {
		const failing = pretend(codes);
		expect(await buildAll(failing.door)).toBe(false);
		expect(failing.ran).toEqual(first);
		const mended = pretend();
		expect(await buildAll(mended.door)).toBe(true);
		expect(mended.ran).toEqual(second);
	});

	it('forgets an old success while it builds, so that a stopped build is done again', async () => {
		await buildAll(pretend().door);
		await writeWhole(join(root, 'lessons/a.mdx'), 'b');
		const stopped = { ...pretend().door, run: () => Promise.reject(new Error('stopped')) };
		await expect(buildAll(stopped)).rejects.toThrow('stopped');
		await writeWhole(join(root, 'lessons/a.mdx'), 'a');
		const { door, ran } = pretend();
		await buildAll(door);
		expect(ran).toEqual(all);
	});

	it('does the work once when two are started together', async () => {
		const one = pretend();
		const two = pretend();
		expect(await Promise.all([buildAll(one.door), buildAll(two.door)])).toEqual([true, true]);
		expect([...one.ran, ...two.ran]).toEqual(all);
	});
});
