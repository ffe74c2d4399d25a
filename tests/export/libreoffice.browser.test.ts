import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lantern-office-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Opens files in LibreOffice, which prints each beside it. It has a home of its own, so that no other one is disturbed. */
const print = (place: string, names: readonly string[]) =>
	run('soffice', [
		`-env:UserInstallation=file://${place}/home`,
		'--headless',
		'--convert-to',
		'pdf',
		'--outdir',
		place,
		...names.map((name) => join(place, name)),
	]);

/** Its programs for slides and for texts are installed one by one: each is shown a plain file of its kind. */
async function canOpen(name: string, plain: string): Promise<boolean> {
	const place = await mkdtemp(join(tmpdir(), 'lantern-office-'));
	try {
		await writeFile(join(place, name), plain);
		await print(place, [name]);
		return (await readdir(place)).some((file) => file.endsWith('.pdf'));
	} catch {
		return false;
	} finally {
		await rm(place, { recursive: true });
	}
}

const drawing = `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.presentation"><office:body><office:presentation><draw:page draw:name="one"/></office:presentation></office:body></office:document>`;
const opens = { slides: await canOpen('plain.fodp', drawing), notes: await canOpen('plain.txt', 'plain') };
for (const [kind, there] of Object.entries(opens))
	if (!there) console.warn(`No LibreOffice here opens ${kind}. Nothing but our own checks has opened them.`);

const pagesOf = async (name: string) => (await PDFDocument.load(await readFile(join(folder, name)))).getPageCount();

describe('LibreOffice', () => {
	it.skipIf(!opens.slides)('opens all slides, each lesson with as many as it has', { timeout: 600_000 }, async () => {
		for (const lesson of lessons)
			await writeFile(join(folder, `${lesson.id}.pptx`), await lessonSlides(lesson, facts, drawnPicture));
		await print(
			folder,
			lessons.map(({ id }) => `${id}.pptx`),
		);
		for (const lesson of lessons) expect(await pagesOf(`${lesson.id}.pdf`), lesson.id).toBe(slides(lesson).length);
	});

	it.skipIf(!opens.notes)('opens all notes, each with pages enough', { timeout: 600_000 }, async () => {
		for (const lesson of lessons)
			await writeFile(join(folder, `${lesson.id}-notes.docx`), await lessonNotes(lesson, facts));
		await print(
			folder,
			lessons.map(({ id }) => `${id}-notes.docx`),
		);
		for (const lesson of lessons) expect(await pagesOf(`${lesson.id}-notes.pdf`), lesson.id).toBeGreaterThan(4);
	});
});
