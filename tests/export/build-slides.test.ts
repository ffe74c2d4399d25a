import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSlides, type SlidesReport } from '../../scripts/build-slides.ts';
import { lessons } from './all-lessons.ts';
import { openOffice } from './open-office.ts';

const id = lessons[0]?.id ?? '';
const steps = { total: 0, names: [] as string[] };
const watch = (total: number) => {
	Object.assign(steps, { total, names: [] });
	return { step: (name: string) => void steps.names.push(name), done: () => {} };
};

describe('building slides', { timeout: 60_000 }, () => {
	let folder = '';
	let first: SlidesReport;
	const build = (ids = [id]) =>
		buildSlides({ lessons: ids, dist: join(folder, 'dist'), state: join(folder, 'state'), watch });
	const at = (name: string) => join(folder, 'dist/packs', name);
	const names = [id, `${id}-wales`, `${id}-scotland`, `${id}-northern-ireland`];
	const files = names.flatMap((name) => [`${name}.pptx`, `${name.replace(id, `${id}-notes`)}.docx`]);

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'lantern-slides-'));
		first = await build();
	}, 60_000);
	afterAll(() => rm(folder, { recursive: true }));

	it('writes slides and notes for every nation, and nothing else', async () => {
		expect(first).toEqual({ made: names, kept: [], failed: [], removed: [] });
		expect(steps).toEqual({ total: names.length, names });
		expect((await readdir(join(folder, 'dist/packs'))).sort()).toEqual([...files].sort());
		const notes = await Promise.all(files.filter((name) => name.endsWith('.docx')).map((name) => readFile(at(name))));
		const titles = notes.map((bytes) => /: teacher notes[^<]*/.exec(openOffice(bytes).text('docProps/core.xml'))?.[0]);
		const behind = ['', ', for Wales', ', for Scotland', ', for Northern Ireland'];
		expect(titles).toEqual(behind.map((nation) => `: teacher notes${nation}`));
	});

	it('uses again what was made from the same', async () => {
		expect(await build()).toEqual({ made: [], kept: names, failed: [], removed: [] });
	});

	it('notices a kept file that is damaged, and makes it again', async () => {
		const before = await Promise.all(files.map((name) => readFile(at(name))));
		const [kept = ''] = (await readdir(join(folder, 'state/slides'))).filter((name) => name.endsWith('.pptx'));
		await writeFile(join(folder, 'state/slides', kept), 'damaged');
		const { made, kept: others } = await build();
		expect([made.length, others.length]).toEqual([1, 3]);
		expect(await Promise.all(files.map((name) => readFile(at(name))))).toEqual(before);
	});

	it('throws away what has been kept and not asked for in a month', async () => {
		const state = join(folder, 'state/slides');
		const used = (await readdir(state)).sort();
		const old = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
		for (const name of ['old.pptx', 'old.pptx.sha256']) await writeFile(join(state, name), 'old');
		for (const name of ['old.pptx', ...used]) await utimes(join(state, name), old, old);
		await build();
		expect((await readdir(state)).sort()).toEqual(used);
	});

	it('takes away files of lessons that are gone, and leaves those of others', async () => {
		for (const name of ['ks9-99.pptx', 'ks9-99-notes-wales.docx', 'ks9-99.pdf']) await writeFile(at(name), 'old');
		expect((await build()).removed.sort()).toEqual(['ks9-99-notes-wales.docx', 'ks9-99.pptx']);
		expect((await readdir(join(folder, 'dist/packs'))).sort()).toEqual([...files, 'ks9-99.pdf'].sort());
	});

	it('refuses a lesson that is not there, by name', async () => {
		await expect(build(['ks9-99'])).rejects.toThrow('ks9-99');
	});

	it('names what fails, leaves nothing older in its place, and goes on with the others', async () => {
		await rm(at(`${id}-wales.pptx`));
		await mkdir(join(at(`${id}-wales.pptx`), 'a folder where a file should be'), { recursive: true });
		const report = await build();
		expect(report.failed).toEqual([{ name: `${id}-wales`, message: expect.any(String) }]);
		expect(report.kept).toEqual([id, `${id}-scotland`, `${id}-northern-ireland`]);
		expect((await readdir(join(folder, 'dist/packs'))).filter((name) => name.includes('wales'))).toEqual([]);
		expect(await build()).toMatchObject({ kept: names, failed: [] });
	});
});
