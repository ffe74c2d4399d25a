import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSlides, type SlidesReport } from '../../scripts/build-slides.ts';
import { lessons } from './all-lessons.ts';

const id = lessons[0]?.id ?? '';
const watch = () => ({ step: () => {}, done: () => {} });

describe('building slides', { timeout: 60_000 }, () => {
	let folder = '';
	let first: SlidesReport;
	const build = (ids = [id]) =>
		buildSlides({ lessons: ids, dist: join(folder, 'dist'), state: join(folder, 'state'), watch });
	const made = (ending: string) => readFile(join(folder, 'dist/packs', `${id}${ending}`));

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'lantern-slides-'));
		first = await build();
	}, 60_000);
	afterAll(() => rm(folder, { recursive: true }));

	it('writes slides and notes, and nothing else', async () => {
		expect(first).toEqual({ made: [id], kept: [], failed: [] });
		expect((await readdir(join(folder, 'dist/packs'))).sort()).toEqual([`${id}-notes.docx`, `${id}.pptx`]);
	});

	it('uses again what was made from the same', async () => {
		expect(await build()).toEqual({ made: [], kept: [id], failed: [] });
	});

	it('notices a kept file that is damaged, and makes it again', async () => {
		const before = await made('.pptx');
		const [kept = ''] = (await readdir(join(folder, 'state/slides'))).filter((name) => name.endsWith('.pptx'));
		await writeFile(join(folder, 'state/slides', kept), 'damaged');
		expect(await build()).toEqual({ made: [id], kept: [], failed: [] });
		expect(await made('.pptx')).toEqual(before);
	});

	it('refuses a lesson that is not there, by name', async () => {
		await expect(build(['ks9-99'])).rejects.toThrow('ks9-99');
	});

	it('names the lesson that fails, and goes on with the others', async () => {
		await rm(join(folder, 'dist/packs'), { recursive: true });
		await writeFile(join(folder, 'dist/packs'), 'a file where a folder should be');
		const report = await build();
		expect(report.failed).toEqual([{ lesson: id, message: expect.any(String) }]);
		await rm(join(folder, 'dist/packs'));
		expect(await build()).toMatchObject({ kept: [id] });
	});
});
