import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BuildOptions, buildPacks } from '../../scripts/build-packs.ts';
import { usualPrints } from '../../scripts/packs/choose.ts';
import { wholePack } from '../../src/pack/prints.ts';
import { aPretendPage, found } from './a-pretend-page.ts';
import { aTaggedPdf, goodTags, type TagSpec } from './a-tagged-pdf.ts';

let folder = '';
let launches = 0;
let printed: string[] = [];
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lantern-'));
	launches = 0;
	printed = [];
});
afterEach(() => rm(folder, { recursive: true }));

const dist = () => join(folder, 'dist');
const packs = () => readdir(join(dist(), 'packs')).then((names) => names.sort());

async function writeLessons(...lessons: string[]) {
	for (const lesson of lessons) await aPretendPage(dist(), lesson);
}

type Print = (lesson: string) => Promise<TagSpec[]>;

/** A pretend browser: `print` gives the tags of the PDF that it prints for a lesson. */
function browserThat(print: Print): Browser {
	const newPage = async () => {
		let lesson = '';
		return {
			on: () => {},
			goto: async (address: string) => {
				lesson = /lessons\/([^/]+)/.exec(address)?.[1] ?? '';
			},
			emulateMedia: async () => {},
			evaluate: async () => found,
			pdf: async () => {
				printed.push(lesson);
				return (await aTaggedPdf(await print(lesson))).save();
			},
			close: async () => {},
		};
	};
	// Only what printing asks of a browser.
	return { contexts: () => [{ newPage }], version: () => '1.0', close: async () => {} } as unknown as Browser;
}

const build = (print: Print, lessons: string[] = [], more: Partial<BuildOptions> = {}) =>
	buildPacks({
		dist: dist(),
		state: join(folder, 'state'),
		lessons,
		prints: [wholePack],
		seconds: 2,
		watch: () => ({ step: () => {}, done: () => {} }),
		browser: {
			find: () => process.execPath,
			launch: async () => {
				launches++;
				return browserThat(print);
			},
		},
		...more,
	});

const well: Print = async () => goodTags;
const crash = () => Promise.reject(new Error('Target page, context or browser has been closed'));
const hang = () => new Promise<never>(() => {});

// Each run starts a thread, which a busy machine is slow to give.
describe('buildPacks', { timeout: 60_000 }, () => {
	it('makes a pack of every lesson, and starts one browser for all', async () => {
		await writeLessons('a', 'b', 'c');
		expect((await build(well)).made.sort()).toEqual(['a', 'b', 'c']);
		expect(await packs()).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
		expect(launches).toBe(1);
	});

	it('makes the slides and each nation’s pack, as is usual, and keeps what was printed on demand', async () => {
		await writeLessons('a');
		await build(well, [], { prints: [{ ...wholePack, part: 'cards', edition: 'low-ink', paper: 'letter' }] });
		await build(well, [], { prints: usualPrints });
		const nations = ['a-northern-ireland.pdf', 'a-scotland.pdf', 'a-wales.pdf', 'a.pdf'];
		expect(await packs()).toEqual(['a-cards-low-ink-letter.pdf', 'a-slides.pdf', ...nations].sort());
	});

	it('starts no browser when nothing has changed, even if the site was built anew', async () => {
		await writeLessons('a', 'b');
		await build(well);
		const before = await readFile(join(dist(), 'packs', 'a.pdf'));
		await rm(join(dist(), 'packs'), { recursive: true });
		expect((await build(well)).kept).toEqual(['a', 'b']);
		expect(launches).toBe(1);
		expect(await readFile(join(dist(), 'packs', 'a.pdf'))).toEqual(before);
	});

	it('prints only what has changed', async () => {
		await writeLessons('a', 'b');
		await build(well);
		printed = [];
		await writeFile(
			join(dist(), 'lessons/b/print/index.html'),
			`${await readFile(join(dist(), 'lessons/b/print/index.html'))} `,
		);
		expect(await build(well)).toMatchObject({ made: ['b'], kept: ['a'] });
		expect(printed).toEqual(['b']);
	});

	it('makes a damaged pack again', async () => {
		await writeLessons('a');
		await build(well);
		const kept = join(folder, 'state', 'packs');
		for (const name of await readdir(kept)) await writeFile(join(kept, name), 'damaged');
		expect((await build(well)).made).toEqual(['a']);
	});

	it('removes the pack of a lesson that is gone', async () => {
		await writeLessons('a', 'b');
		await build(well);
		await rm(join(dist(), 'lessons', 'b'), { recursive: true });
		expect((await build(well)).removed).toEqual(['b']);
		expect(await packs()).toEqual(['a.pdf']);
	});

	it('builds only the lessons asked for', async () => {
		await writeLessons('a', 'b');
		expect((await build(well, ['b'])).made).toEqual(['b']);
		await expect(build(well, ['z'])).rejects.toThrow('There is no lesson “z”');
	});

	it('names a pack that cannot be read by everyone, keeps none of it, and makes the others', async () => {
		await writeLessons('a', 'b');
		const { made, failed } = await build(async (lesson) =>
			lesson === 'a' ? [{ role: 'Figure', text: '' }] : goodTags,
		);
		expect(made).toEqual(['b']);
		expect(failed).toEqual([
			{ name: 'a', message: expect.stringContaining('figures: A picture'), hint: expect.any(String) },
		]);
		expect(await packs()).toEqual(['b.pdf']);
		expect((await build(well)).made).toEqual(['a']);
	});

	it('takes away the old pack of a lesson that fails now', async () => {
		await writeLessons('a');
		await build(well);
		await writeFile(join(dist(), 'lessons/a/print/index.html'), 'no description');
		expect((await build(well)).failed[0]?.message).toBe('The print page does not describe its pack.');
		expect(await packs()).toEqual([]);
	});

	it.each([
		['crashes', crash],
		['hangs', hang],
	])('starts another browser when one %s, and prints again', async (_, fault) => {
		await writeLessons('a', 'b', 'c');
		let faults = 1;
		const { made, failed } = await build((lesson) => (lesson === 'b' && faults-- > 0 ? fault() : well(lesson)));
		expect(made.sort()).toEqual(['a', 'b', 'c']);
		expect(failed).toEqual([]);
		expect(launches).toBe(2);
	});

	it('names a page on which the browser crashes twice, and makes the others', async () => {
		await writeLessons('a', 'b', 'c');
		const { made, failed } = await build((lesson) => (lesson === 'b' ? crash() : well(lesson)));
		expect(made.sort()).toEqual(['a', 'c']);
		expect(failed).toEqual([expect.objectContaining({ name: 'b', message: expect.stringContaining('twice') })]);
	});
});
