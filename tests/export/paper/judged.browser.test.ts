import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportPaper } from '../../../src/desk/report/report-paper.ts';
import { writePaper } from '../../../src/export/paper/write.ts';
import { evidenceReport } from '../../../src/programme/evidence-report.ts';
import { letter } from '../../../src/programme/papers/letter.ts';
import { poster } from '../../../src/programme/papers/poster.ts';
import { slips } from '../../../src/programme/papers/slips.ts';
import { aSchoolYear } from '../../help/a-school-year.ts';
import { findJudge } from '../../pack/judge.ts';
import { given } from '../../programme/papers/given.ts';
import { fonts } from './fonts.ts';
import { everyBlock } from './papers.ts';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'lantern-papers-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('writes papers that pass PDF/UA-1 as veraPDF judges them', { timeout: 300_000 }, async ({ skip }) => {
	const judge = await findJudge();
	if ('absent' in judge) return skip(`veraPDF did not run: ${judge.absent}`);
	const report = evidenceReport(aSchoolYear(), { scope: { of: 'school' }, readers: 'Governing body', notes: true });
	const from = { school: 'Hill View', site: 'https://lantern.example.org', lead: 'designated safeguarding lead' };
	const papers = {
		everyBlock,
		report: reportPaper(report, true),
		slips: slips(given, 8),
		poster: poster(given),
		letter: letter(given, from),
	};
	const files = await Promise.all(
		Object.entries(papers).map(async ([name, paper]) => {
			const file = join(folder, `${name}.pdf`);
			await writeFile(file, await writePaper(paper, fonts));
			return file;
		}),
	);
	const verdicts = await judge.ask(files);
	expect(verdicts).toEqual(files.map(() => ({ passes: true, broken: [] })));
});
