import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BuildDoor } from '../../scripts/build/piece.ts';
import { buildAll, buildLesson, buildSite } from '../../scripts/build.ts';
import { dayOfBuild } from '../../scripts/outside/day.ts';
import { listFiles, writeWhole } from '../../scripts/outside/files.ts';

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

/** A checkout whose tools only write the files a test asks for. Something is due on the first of each month. */
function pretend(codes: Partial<Record<keyof typeof makes, number>> = {}, day = '2026-11-24') {
	const ran: string[] = [];
	const door: BuildDoor = {
		root,
		today: () => day,
		isSameDue: async (one, other) => one.slice(0, 7) === other.slice(0, 7),
		overdue: async () => '',
		say: () => {},
		async run(file, ...args) {
			const piece = file.includes('build-site') ? 'site' : (all.find((name) => file.includes(name)) ?? 'packs');
			ran.push(piece);
			const code = codes[piece] ?? 0;
			const to = piece === 'site' ? (args[args.indexOf('--outDir') + 1] ?? '') : 'dist';
			if (code === 0) await make(makes[piece], join(root, to));
			return code;
		},
	};
	return { door, ran };
}

/** Makes one file, and removes others of its kind, as the real tools do. */
async function make(file: string, to: string) {
	const folder = dirname(join(to, file));
	for (const name of await listFiles(folder, { ending: extname(file) })) await rm(join(folder, name));
	await writeWhole(join(to, file), 'made');
}

/** By its path, all that lies in `dist`. */
async function inDist(): Promise<Record<string, string>> {
	const paths = await listFiles(join(root, 'dist'));
	const contents = paths.map(async (path) => [path, await readFile(join(root, 'dist', path), 'utf8')]);
	return Object.fromEntries(await Promise.all(contents));
}

describe('buildLesson', () => {
	it('builds the site where it has changed, and prints one pack', async () => {
		const { door, ran } = pretend();
		expect(await buildLesson('ks3-90', {}, door)).toBe(true);
		expect(await buildLesson('ks3-90', {}, door)).toBe(true);
		expect(ran).toEqual(['site', 'packs', 'packs']);
	});

	it.each(['site', 'packs'] as const)('says where the %s failed', async (piece) => {
		expect(await buildLesson('ks3-90', {}, pretend({ [piece]: 1 }).door)).toBe(false);
	});
});

describe('buildSite', () => {
	it('builds the site alone, and says whether all that is made from it is there', async () => {
		const { door, ran } = pretend();
		const told: boolean[] = [];
		const tell = async (isWhole: boolean) => void told.push(isWhole);
		expect(await buildSite({}, tell, door)).toBe(true);
		await buildAll({}, door);
		expect(await buildSite({}, tell, door)).toBe(true);
		await rm(join(root, 'dist/packs/a.zip'));
		expect(await buildSite({}, tell, door)).toBe(true);
		expect(told).toEqual([false, true, false]);
		expect(ran).toEqual(all);
	});

	it('says that a site is not built, and tells nobody of it', async () => {
		const told: boolean[] = [];
		expect(await buildSite({}, async (isWhole) => void told.push(isWhole), pretend({ site: 1 }).door)).toBe(false);
		expect(told).toEqual([]);
	});

	it('lets no other build begin before what is done with the site has ended', async () => {
		const first = Promise.withResolvers<void>();
		const other = pretend();
		let building: Promise<boolean> | undefined;
		const one = buildSite(
			{},
			async () => {
				building = buildAll({}, other.door);
				await first.promise;
				expect(other.ran).toEqual([]);
			},
			pretend().door,
		);
		setTimeout(first.resolve, 600);
		await one;
		expect(await building).toBe(true);
		expect(other.ran).toEqual(all.filter((piece) => piece !== 'site'));
	});
});

describe('buildAll', () => {
	it('makes everything again when a lesson was changed while packs were made from the site before', async () => {
		const { door } = pretend();
		const run: BuildDoor['run'] = async (file, ...args) => {
			if (file.includes('packs')) await writeWhole(join(root, 'lessons/a.mdx'), 'changed meanwhile');
			return door.run(file, ...args);
		};
		expect(await buildAll({}, { ...door, run })).toBe(true);
		const next = pretend();
		expect(await buildAll({}, next.door)).toBe(true);
		expect(next.ran).toEqual(all);
		const last = pretend();
		await buildAll({}, last.door);
		expect(last.ran).toEqual([]);
	});

	it('builds the site, then the packs, then the editable slides, then the zips, then the lists for saving', async () => {
		const { door, ran } = pretend();
		expect(await buildAll({}, door)).toBe(true);
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
		['the site when a page is missing', () => rm(join(root, 'dist/index.html')), ['site']],
		['the site when a page has been changed', () => writeWhole(join(root, 'dist/index.html'), 'mada'), ['site']],
		['the site when a page is empty', () => truncate(join(root, 'dist/index.html')), ['site']],
		['the site when there is one page more', () => writeWhole(join(root, 'dist/b/index.html'), ''), ['site']],
		['the site when there is a link in it', () => symlink('/etc', join(root, 'dist/etc')), ['site']],
		['zips when one has been overwritten', () => writeWhole(join(root, 'dist/packs/a.zip'), ''), ['zips']],
		['slides when there is one more', () => writeWhole(join(root, 'dist/packs/b.pptx'), ''), ['slides']],
		['saves when a list is damaged', () => truncate(join(root, 'dist/saved/a.json'), 2), ['saves']],
		['packs when their note is empty', () => truncate(join(root, '.lantern/packs.json')), ['packs']],
		['packs when their note is cut off', () => truncate(join(root, '.lantern/packs.json'), 40), ['packs']],
		['packs when their note is another file', () => writeWhole(join(root, '.lantern/packs.json'), '[1]'), ['packs']],
		['everything when dist is gone', () => rm(join(root, 'dist'), { recursive: true }), all],
	])('does %s', async (_, change, expected) => {
		await buildAll({}, pretend().door);
		await change();
		const { door, ran } = pretend();
		expect(await buildAll({}, door)).toBe(true);
		expect(ran).toEqual(expected);
	});

	it.each([
		['the site', { site: 1 }, ['site'], all],
		['a pack', { packs: 1 }, ['site', 'packs'], ['packs', 'slides', 'zips', 'saves']],
		['a deck', { slides: 1 }, ['site', 'packs', 'slides'], ['slides', 'zips', 'saves']],
		['a zip', { zips: 1 }, ['site', 'packs', 'slides', 'zips'], ['zips', 'saves']],
	])('says no when %s fails, and does it again next time', async (_, codes, first, second) => {
		const failing = pretend(codes);
		expect(await buildAll({}, failing.door)).toBe(false);
		expect(failing.ran).toEqual(first);
		const mended = pretend();
		expect(await buildAll({}, mended.door)).toBe(true);
		expect(mended.ran).toEqual(second);
	});

	it.each([
		['nothing on a day on which nothing more is due', '2026-11-30', []],
		['everything on a day on which something is', '2026-12-01', all],
		['everything on an earlier day on which something was not', '2026-10-31', all],
	])('does %s', async (_, day, expected) => {
		await buildAll({}, pretend().door);
		const { door, ran } = pretend({}, day);
		expect(await buildAll({}, door)).toBe(true);
		expect(ran).toEqual(expected);
	});

	it('remembers the last day on which it looked', async () => {
		await buildAll({}, pretend().door);
		await buildAll({}, pretend({}, '2026-11-30').door);
		const asked: string[] = [];
		const { door } = pretend({}, '2026-11-30');
		await buildAll({}, { ...door, isSameDue: async (one) => asked.push(one) > 0 });
		expect(asked).toEqual([]);
	});

	it('ends with a line on what is overdue for checking, and only then', async () => {
		const said: string[] = [];
		const { door } = pretend();
		expect(
			await buildAll({}, { ...door, say: (line) => said.push(line), overdue: async () => '1 fact is overdue' }),
		).toBe(true);
		expect(await buildAll({}, { ...door, say: (line) => said.push(line) })).toBe(true);
		expect(said.indexOf('1 fact is overdue')).toBe(said.lastIndexOf('1 fact is overdue'));
		expect(said).toContain('1 fact is overdue');
	});

	it('says where there is no such day, and does nothing', async () => {
		const said: string[] = [];
		const { door, ran } = pretend();
		const today = () => dayOfBuild('2027-02-30');
		expect(await buildAll({}, { ...door, today, say: (line) => said.push(line) })).toBe(false);
		expect(await buildLesson('ks3-90', {}, { ...door, today, say: (line) => said.push(line) })).toBe(false);
		expect(ran).toEqual([]);
		expect(said).toEqual(Array(2).fill(expect.stringMatching(/^LANTERN_TODAY is “2027-02-30”, which is not a day/)));
	});

	it('does everything anew where somebody asks for it', async () => {
		await buildAll({}, pretend().door);
		const kept = ['.lantern/packs/a.pdf', '.lantern/slides/a.pptx', 'node_modules/.astro/data-store.json'];
		for (const path of kept) await writeWhole(join(root, path), 'kept');
		const { door, ran } = pretend();
		expect(await buildAll({ fresh: true }, door)).toBe(true);
		expect(ran).toEqual(all);
		expect(kept.filter((path) => existsSync(join(root, path)))).toEqual([]);
	});

	it('leaves what is served as it was when the site fails or is stopped, and does it next time', async () => {
		await buildAll({}, pretend().door);
		const before = await inDist();
		await writeWhole(join(root, 'lessons/a.mdx'), 'b');
		expect(await buildAll({}, pretend({ site: 1 }).door)).toBe(false);
		expect(await inDist()).toEqual(before);
		const stopped = async (_: string, ...args: string[]) => {
			await writeWhole(join(root, args.at(-1) ?? '', 'index.html'), 'ha');
			throw new Error('stopped');
		};
		await expect(buildAll({}, { ...pretend().door, run: stopped })).rejects.toThrow('stopped');
		expect(await inDist()).toEqual(before);
		const { door, ran } = pretend();
		expect(await buildAll({}, door)).toBe(true);
		expect(ran).toEqual(all);
		expect(await inDist()).toEqual(before);
	});

	it('makes good any damage to what lies there', async () => {
		await buildAll({}, pretend().door);
		const right = await inDist();
		const paths = fc.constantFrom(
			...Object.keys(right),
			'new.html',
			'packs/new.zip',
			'_astro/new.js',
			'saved/new.json',
		);
		const content = fc.option(fc.string(), { nil: undefined });
		const damage = fc.array(fc.tuple(paths, content), { minLength: 1, maxLength: 4 });
		const run = async (damages: [string, string | undefined][]) => {
			for (const [path, words] of damages) {
				if (words === undefined) await rm(join(root, 'dist', path), { force: true });
				else {
					await mkdir(dirname(join(root, 'dist', path)), { recursive: true });
					await writeFile(join(root, 'dist', path), words);
				}
			}
			expect(await buildAll({}, pretend().door)).toBe(true);
			expect(await inDist()).toEqual(right);
		};
		await fc.assert(fc.asyncProperty(damage, run), { numRuns: 100 });
	}, 60_000);

	it('says no when the site has no first page', async () => {
		const { door } = pretend();
		expect(await buildAll({}, { ...door, run: async () => 0 })).toBe(false);
	});

	it('does the work once when two are started together', async () => {
		const one = pretend();
		const two = pretend();
		expect(await Promise.all([buildAll({}, one.door), buildAll({}, two.door)])).toEqual([true, true]);
		expect([...one.ran, ...two.ran]).toEqual(all);
	});
});
