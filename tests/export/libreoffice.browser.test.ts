import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnPicture } from '../../scripts/slides/pictures.ts';
import { lessonNotes } from '../../src/export/docx/lesson-notes.ts';
import { lessonSlides } from '../../src/export/pptx/lesson-slides.ts';
import { slides } from '../../src/lesson/ask.ts';
import { facts, lessons } from './all-lessons.ts';

const run = promisify(execFile);
const absent = await run('soffice', ['--version']).then(
	() => undefined,
	() => 'LibreOffice did not run: there is no soffice here. Nothing but our own checks has opened the files.',
);
if (absent) console.warn(absent);

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lantern-office-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Opens files in LibreOffice, which prints each beside it. It has a home of its own, so that no other one is disturbed. */
const print = (names: readonly string[]) =>
	run('soffice', [
		`-env:UserInstallation=file://${folder}/home`,
		'--headless',
		'--convert-to',
		'pdf',
		'--outdir',
		folder,
		...names.map((name) => join(folder, name)),
	]);

const pagesOf = async (name: string) => (await PDFDocument.load(await readFile(join(folder, name)))).getPageCount();

describe.skipIf(absent)('LibreOffice', () => {
	it('opens every file, each with as many pages as it should have', { timeout: 600_000 }, async () => {
		for (const lesson of lessons) {
			await writeFile(join(folder, `${lesson.id}.pptx`), await lessonSlides(lesson, facts, drawnPicture));
			await writeFile(join(folder, `${lesson.id}-notes.docx`), await lessonNotes(lesson, facts));
		}
		await print(lessons.flatMap(({ id }) => [`${id}.pptx`, `${id}-notes.docx`]));
		for (const lesson of lessons) {
			expect(await pagesOf(`${lesson.id}.pdf`), lesson.id).toBe(slides(lesson).length);
			expect(await pagesOf(`${lesson.id}-notes.pdf`), lesson.id).toBeGreaterThan(4);
		}
	});
});
